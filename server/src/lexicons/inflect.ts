/** A form of a verb, by what it is used for. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const irregular: Record<string, readonly [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  swear: ['swore', 'sworn'],
  put: ['put', 'put'],
  cast: ['cast', 'cast'],
  bet: ['bet', 'bet'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  come: ['came', 'come'],
  take: ['took', 'taken'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  lay: ['laid', 'laid'],
  set: ['set', 'set'],
  bring: ['brought', 'brought'],
  foretell: ['foretold', 'foretold'],
  foresee: ['foresaw', 'foreseen'],
  forbid: ['forbade', 'forbidden'],
  bid: ['bid', 'bid'],
  forecast: ['forecast', 'forecast'],
  teach: ['taught', 'taught'],
  show: ['showed', 'shown'],
  tear: ['tore', 'torn'],
  choose: ['chose', 'chosen'],
  undertake: ['undertook', 'undertaken'],
  dream: ['dreamed', 'dreamed'],
  be: ['was', 'been'],
  have: ['had', 'had'],
  let: ['let', 'let'],
  spell: ['spelled', 'spelled'],
  leave: ['left', 'left'],
  get: ['got', 'got'],
  hold: ['held', 'held'],
  draw: ['drew', 'drawn'],
  keep: ['kept', 'kept'],
  blow: ['blew', 'blown'],
  fight: ['fought', 'fought'],
  withdraw: ['withdrew', 'withdrawn'],
  stick: ['stuck', 'stuck'],
  spread: ['spread', 'spread'],
  learn: ['learned', 'learned'],
  rethink: ['rethought', 'rethought'],
  mistake: ['mistook', 'mistaken'],
  sell: ['sold', 'sold'],
  rap: ['rapped', 'rapped'],
  rip: ['ripped', 'ripped'],
  bash: ['bashed', 'bashed'],
  quiz: ['quizzed', 'quizzed'],
  admit: ['admitted', 'admitted'],
  commit: ['committed', 'committed'],
  permit: ['permitted', 'permitted'],
  acquit: ['acquitted', 'acquitted'],
  rebut: ['rebutted', 'rebutted'],
  concur: ['concurred', 'concurred'],
  infer: ['inferred', 'inferred'],
  refer: ['referred', 'referred'],
  prefer: ['preferred', 'preferred'],
  regret: ['regretted', 'regretted'],
  opt: ['opted', 'opted'],
  rib: ['ribbed', 'ribbed'],
  boo: ['booed', 'booed'],
  coo: ['cooed', 'cooed'],
  echo: ['echoed', 'echoed'],
};
const doubling =
  /^(?:brag|dub|chat|plan|fret|tap|rap|rip|snap|jab|pan|quip|blog|hum|nag|tip|stun|rib|snub|slam|beg|sum|fax|pen|blab|rat|cap|pin|stop|drop|cut|hit|put|let|set|get|bet|bid|forget|begin|admit|commit|permit|acquit|rebut|concur|infer|refer|prefer|regret|confer|defer|handwrite)$/;

/** The five forms of an English verb given by its base form; a phrasal verb inflects its first word. */
export function inflect(verb: string): Record<VerbForm, string> {
  const blank = verb.indexOf(' ');
  if (blank > 0) {
    const rest = verb.slice(blank);
    const first = inflect(verb.slice(0, blank));
    return {
      base: verb,
      s: first.s + rest,
      past: first.past + rest,
      participle: first.participle + rest,
      ing: first.ing + rest,
    };
  }
  const stem = doubling.test(verb) && verb !== 'fax' ? verb + verb.at(-1) : verb;
  const s =
    verb === 'be'
      ? 'is'
      : verb === 'have'
        ? 'has'
        : /(?:[sxz]|ch|sh)$|[^aeiou]o$/.test(verb)
          ? `${verb}es`
          : /[^aeiou]y$/.test(verb)
            ? `${verb.slice(0, -1)}ies`
            : `${verb}s`;
  const regular = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const ing = verb === 'be' ? 'being' : /(?:[^eoy]|qu)e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const [past, participle] = irregular[verb] ?? [regular, regular];
  return { base: verb, s, past, participle, ing };
}
