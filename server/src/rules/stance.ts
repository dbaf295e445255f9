import type { Token } from '../language/types';
import type { Lexicons } from '../lexicons/lexicons';

/** What makes a sentence a claim: the words that do it, and how surely. */
export interface Stance {
  readonly words: string;
  readonly what: 'judgment' | 'forecast' | 'accusation' | 'explanation' | 'advice';
  readonly strong: boolean;
}

const subject = '(?:^|[.;:,] )(?:(?:but|and|yet|so|still|instead|rather|moreover|all of) )?';
const adverb = '(?:\\w+ly |also |further |once again |now |only |then )?';

// “It is not clear whether” is an honest gap.
const frames: readonly RegExp[] = [
  /\bit(?:['’]s| is| was| has become| remains| would be| seems| appears| should be) (?!not |un)(?:\w+ly |also |now |hardly |only |perhaps |all too )?(?:evident|clear|obvious|plain|apparent|undeniable|inevitable|inconceivable|absurd|shameful|outrageous|wrong|unfair|unjust|imperative|essential|crucial|vital|critical|high time|no (?:coincidence|accident|secret|surprise|wonder|exaggeration)|(?:hard|difficult|impossible|easy) to (?:see|imagine|believe|argue|escape|overstate|deny|avoid|understand|fathom)|tempting|telling|ironic|tragic|sad|fair to say|safe to say|likely|doubtful)\b/i,
  /\bthe (?:simple |sad |hard |plain |real |harsh |ugly |inconvenient |only |obvious )?(?:truth|reality|fact|point|problem|danger|irony|tragedy|lesson|alternative|takeaway|upshot|best hope|only way) (?:is|was|remains|here is|of the matter is)(?: that| this|,|:| to| a| an| not)/i,
];

/** Ways of putting one's own reading of events as a fact, whatever the words in them. */
const judgments: readonly RegExp[] = [
  // “This reveals a …”, “Such a demand highlights …”, “Their refusal raises serious questions”
  new RegExp(
    `${subject}((?:this|that|it|these|those|such|their|its|his|her|all this)\\b[^.;:]{0,70}?) ${adverb}(?:reveals? (?:an?|the|how)|signals?|demonstrates?|underscores?|underlines?|exposes?|highlights?|proves?|betrays?|betokens?|suggests|speaks volumes|sends? (?:a|the) (?:\\w+ )?(?:message|signal)|makes? (?:it )?(?:\\w+ )?clear|leaves? (?:no|little) (?:doubt|room|choice)|eliminates? (?:any|all|every)|amounts? to|smacks? of|reeks? of|makes? a mockery|defies? (?:logic|belief|reason)|begs? the question)\\b`,
    'i',
  ),
  /\b(?:raises?|raised|fuels?|fuelled|fueled|invites?) (?:\w+ ){0,3}(?:questions|concerns|doubts|suspicions|fears)\b/i,
  /\b(?:demands?|requires?|necessitates?|calls for|cries out for) (?:an? )(?:\w+,? ){0,6}(?:response|approach|commitment|effort|solution|rethink|reckoning|answer|resolve|leadership|debate)\b/i,
  // “This isn't about money; it's about power.”
  /\b(?:is|was|are|were)(?:n['’]t| not) (?:just |only |solely |simply |merely |really )?(?:about|an?|the) [^.;:]{3,80}[;,:—–-]+ ?(?:but |rather )?(?:it|this|that|they)(?:['’]s|['’]re| is| was| are)\b/i,
  ...frames,
  /\b(?:is|are|was|were) (?:(?:hardly|scarcely) (?!the)|nothing if not|far from|long overdue|an? (?:textbook|prime|perfect) example)\b/i,
  /\b(?:is|are|was|were|comes?|came) (?:\w+ )?(?:not surprising|no surprise|as no surprise|unsurprising|hardly surprising|anything but|nothing (?:short of|less than|but|more than)|(?<!a )little more than an? (?!\d|hundred|thousand|dozen|million|year|month|week|day|hour|mile)|tantamount to|the very definition of)\b/i,
  /\b(?:has|have|had) (?:\w+ )?(?:long )?lost (?:all |any |its |their |his |her )?(?:credibility|legitimacy|trust|touch|its way|their way)\b/i,
];

const advice: readonly RegExp[] = [
  /\bcannot afford\b|\bcan['’]t afford to\b|\b(?:must|should|ought to|needs? to) (?:never|not (?:be allowed|forget|ignore)|stand|act|recogni[sz]e|understand|realize|realise|remember|demand|reject|stop|end|do (?:more|better)|wake up|take (?:a stand|responsibility|seriously)|be held|be (?:a )?(?:wake-up call|lesson|cause|ashamed|condemned|applauded|congratulated|proud|concerned|worried))\b/i,
];

const forecasts: readonly RegExp[] = [
  /\b(?:will|would) (?:\w+ly )?(?:be (?:hard|difficult|impossible|tough|a disaster|a mistake|a blow)|struggle|plunge|spell|mean the end|represent an?|mark an?|doom|cost (?!\$|£|€|\d|about|around|between|more)|backfire|haunt|pave the way|devastate|cripple|destroy|ruin|embolden|undermine|hurt|jeopardi[sz]e|worsen|deepen|drive (?:\w+ ){1,4}(?:out|away|into|from)|lead to (?!the)\w*)\b/i,
  /\b(?:will|would|is|are) (?:almost |most )?(?:inevitably|certainly|surely|undoubtedly|doubtless|no doubt|only (?:make|serve|worsen|embolden|deepen|get))\b/i,
  /\b(?:is|are|was|were) (?:\w+ly )?(?:bound|certain|sure|doomed|destined|guaranteed) to\b/i,
];

/** The same, hedged: less sure, and less grave. */
const hedges: readonly RegExp[] = [
  /\b(?:could|may|might) (?:well |also |yet |even |soon |further |ultimately |still )?(?:spell|spark|trigger|plunge|backfire|prove|doom|embolden|undermine|complicate|jeopardi[sz]e|derail|hurt|lead to|result in|force|push|cost|help|hurt|harm|threaten|worsen|deepen|fuel|destabili[sz]e|weaken|strengthen|signal|explain|end up|come back to haunt|face|lose|struggle)\b/i,
];

const accusations: readonly RegExp[] = [
  /\b(?:ignored|brushed aside|dismissed|disregarded) (?:\w+ ){0,3}(?:warnings?|pleas|advice|evidence|calls)\b/i,
];

const asides: readonly RegExp[] = [
  /\bnotorious for\b|\bknown (?:\w+ ){0,6}for (?:lying|inventing|fabricating|cheating|deceiving|misleading|twisting|distorting|covering up)\b|\bdeserves? (?:better|to (?:know|be)|credit|praise|nothing|no less)\b|\bhas no (?:business|right|place|intention|interest|excuse|shame)\b|\bhave no (?:business|right|place|intention|interest|excuse|shame)\b|\brefus(?:es|ed|al) to even\b|\b(?:should|ought to) have known\b|\bin (?:name|word)s? only\b/i,
  /\b(?:so much for|make no mistake|let['’]s be (?:clear|honest)|let us be (?:clear|honest)|enough is enough|shame on|mark my words|in what world|the list goes on)\b/i,
];

const constructions = [
  ...judgments.map((pattern) => [pattern, 'judgment'] as const),
  ...accusations.map((pattern) => [pattern, 'accusation'] as const),
  ...forecasts.map((pattern) => [pattern, 'forecast'] as const),
  ...advice.map((pattern) => [pattern, 'advice'] as const),
  ...asides.map((pattern) => [pattern, 'judgment'] as const),
];

const copula =
  /^(?:be|am|is|are|was|were|been|being|'s|'re|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|look|looks|looked|become|becomes|became|prove|proved|proves)$/;
const between = /^(?:ADV|DET|PART|ADJ|CCONJ)$/;

/** “Her answer was that …”: somebody's view, in a form of its own. */
const held =
  /\b(?:response|answer|reply|argument|view|message|position|claim|hope|fear|contention|complaint|verdict|theory) (?:is|was|has been)\b[^.;]{0,12}\bthat\b/i;

/** What in the words makes a claim of them, if anything does; `own` is the sentence with what others say in it blanked out. */
export function stanceOf(own: string, words: readonly Token[], lexicons: Lexicons): Stance | undefined {
  if (held.test(own)) return undefined;
  for (const [pattern, what] of constructions) {
    const found = pattern.exec(own)?.[0];
    if (found) return { words: found.replace(/^[.;:, ]+|[,;: —–-]+$/g, ''), what, strong: true };
  }
  const { claimCues } = lexicons;
  const charged = isCharged(words, lexicons);
  const evaluations = new Set<string>();
  const kinds = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const match = claimCues.at(words, i);
    const word = words[i] as Token;
    if (!match || (word.pos === 'PROPN' && /^\p{Lu}/u.test(word.form))) continue;
    const { kind = '', strength } = match.entry;
    const term = words
      .slice(i, i + match.length)
      .map(({ form }) => form)
      .join(' ');
    if (kind === 'blame' ? strength === 'strong' && !charged && !resting(words, i) : strength === 'strong')
      return { words: term, what: nameOf(kind), strong: true };
    if (kind === 'evaluation') {
      if (!charged && predicated(words, i)) return { words: term, what: 'judgment', strong: true };
      evaluations.add(term);
    } else if (!kinds.has(kind)) kinds.set(kind, term);
    i += match.length - 1;
  }
  const [one, two] = evaluations;
  if (one && two) return { words: `${one}” and “${two}`, what: 'judgment', strong: true };
  const hedged = hedges.map((pattern) => pattern.exec(own)?.[0]).find((found) => found !== undefined);
  if (hedged) return { words: hedged, what: 'forecast', strong: false };
  return one && kinds.size > 0 && !charged ? { words: one, what: 'judgment', strong: false } : undefined;
}

const nameOf = (kind: string): Stance['what'] =>
  kind === 'blame' ? 'accusation' : kind === 'forecast' ? 'forecast' : kind === 'cause' ? 'explanation' : 'judgment';

/** “It is evident that …”: the paper's own view of what somebody else says, thinks or wants. */
export function frame(own: string): Stance | undefined {
  const found = frames.map((pattern) => pattern.exec(own)?.[0]).find((words) => words !== undefined);
  return found === undefined ? undefined : { words: found, what: 'judgment', strong: true };
}

/** The verb by which the paper itself accuses somebody, as in “leaders lied, denying that …”; `ours` tells its own words. */
export function accusation(
  words: readonly Token[],
  ours: (word: Token) => boolean,
  lexicons: Lexicons,
): Stance | undefined {
  const verb = words.find(
    (word, i) =>
      word.pos === 'VERB' &&
      ours(word) &&
      lexicons.claimCues.at(words, i)?.entry.kind === 'blame' &&
      !resting(words, i),
  );
  if (!verb || isCharged(words, lexicons)) return undefined;
  return { words: verb.form, what: 'accusation', strong: true };
}

/** “… was charged with fraud”, “the fight against crime”: the blame is dealt with, or nobody's. */
const isCharged = (words: readonly Token[], { charges }: Lexicons): boolean =>
  words.some((_, i) => charges.at(words, i) !== undefined);

/** “is a dangerous precedent”, “are severe”: the evaluation is what the sentence says, not something it mentions. */
function predicated(words: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const { lower, pos } = words[j] as Token;
    if (copula.test(lower)) return true;
    if (!between.test(pos)) return false;
  }
  return false;
}

/** “The answer lies in the north”, “many felt betrayed”: nobody is accused. */
const resting = (words: readonly Token[], i: number): boolean =>
  /^(?:feel|felt|feels|feeling)$/.test(words[i - 1]?.lower ?? '') ||
  (/^l(?:ie|ies|ying)$/.test(words[i]?.lower ?? '') &&
    /^(?:in|on|at|with|between|ahead|beneath|behind|beyond|under|below|within|near|along|off|just|outside|down|somewhere|north|south|east|west|down|low|still|awake|about \d)$/.test(
      words[i + 1]?.lower ?? '',
    ));
