import { sameSound } from '../../actors/variants';
import { spokenSpans } from '../../reading/voice';
import { contains, hull, type Span, slice } from '../../text/span';
import { defineRule, type Remark } from '../rule';

export const inconsistentSpelling = defineRule({
  id: 'inconsistent-spelling',
  category: 'names',
  severity: 'warning',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Two spellings of one name',
  why: 'Two spellings look like two people, and searching the archive finds only half of the story.',
  remedy: 'Use the spelling of the actors file, or the first one used, throughout.',
  guides: [
    'BBC News Styleguide, names and titles: one spelling',
    'AP Stylebook, foreign names: follow the person’s own preference, then keep to it',
  ],
  examples: {
    flags: [
      'Zelenskyy flew to Osk. [[Zelensky]] speaks tomorrow, Zelenskyy said.',
      'Sergei Marek was first to sign; [[Sergey]] Marek left early.',
      'The Kiev talks go on, a [[Kyiv]] official said. Kyiv is calm.',
      {
        text: '[[Mate Solenc]] came by train. Solenc left by ship, and Mate Solenc did not say why.',
        actors: '- id: solenc\n  name: Máté Šolenc\n  kind: person',
      },
      {
        text: 'Minister Anders [[Holme]] spoke. Later Holm left.',
        actors: '- id: holm\n  name: Anders Holm\n  kind: person\n  aliases: [Anders Holme]',
      },
    ],
    passes: [
      'Zelenskyy flew to Osk. Zelenskyy speaks tomorrow.',
      'Sergei Marek signed; so did Sergey Lanov.',
      'He ordered the chicken Kiev.',
      'Anders Holm spoke first. Holm’s plan is dead; the clerks of Holm are gone.',
      "Sean O’Neill spoke first. O'Neill left at nine.",
      'The talks in Burma, also known as Myanmar, go on.',
      'Zelenskyy flew to Osk. “Zelensky must come,” Holm wrote.',
    ],
  },
  *check(reading, { spellings, offices, honorifics, organisations }) {
    const { article, tokens, actors, mentions } = reading;
    const spoken = spokenSpans(reading);
    const outside = (span: Span): boolean => !spoken.some((other) => contains(other, span));
    const isTitle = (word: string): boolean =>
      offices.at([{ lower: word.toLowerCase() }], 0) !== undefined ||
      honorifics.has(word.toLowerCase()) ||
      organisations.has(word.toLowerCase());

    for (const actor of actors.filter(({ kind }) => kind === 'person')) {
      const chosen = words(actor.entry?.spelling ?? '').map(({ word }) => word);
      const first: Named[] = [];
      const slips: Slip[] = [];
      for (const { span, form } of mentions.filter((mention) => mention.actor === actor.id && outside(mention.span))) {
        if (form !== 'name' && form !== 'possessive') continue;
        for (const { word, at } of words(slice(article.text, span))) {
          if (isTitle(word)) continue;
          const named = { word, span: [span[0] + at, span[0] + at + word.length] as const };
          const right =
            chosen.find((other) => alike(other, word) || oneOff(other, word)) ??
            first.find((other) => alike(other.word, word));
          if (right === undefined) first.push(named);
          else if (folded(typeof right === 'string' ? right : right.word) !== folded(word))
            slips.push({ ...named, right, mention: span });
        }
      }
      yield* remarks(slips, article.text);
    }

    const places = new Map<string, Named>();
    const registered = new Map<string, string>();
    for (const { entry } of actors) {
      const place = entry && entry.kind !== 'person' ? spellings.get(entry.spelling.toLowerCase()) : undefined;
      if (entry && place) registered.set(place, entry.spelling);
    }
    const slips: Slip[] = [];
    for (const [i, token] of tokens.entries()) {
      if (!/^[A-Z]/.test(token.form)) continue;
      const span: Span = [token.start, token.end];
      const word = slice(article.text, span);
      const place = spellings.get(word.toLowerCase());
      if (!place || !outside(span)) continue;
      if (/^(?:chicken|new)$/.test(tokens[i - 1]?.lower ?? '') || explains(article.text, span)) continue;
      const right = registered.get(place) ?? places.get(place);
      if (right === undefined) places.set(place, { word, span });
      else if (folded(typeof right === 'string' ? right : right.word) !== folded(word))
        slips.push({ word, span, right, mention: span });
    }
    yield* remarks(slips, article.text);
  },
});

interface Named {
  readonly word: string;
  readonly span: Span;
}

/** A word of a name spelled otherwise than `right`: the desk's spelling, or the one that came first. */
interface Slip extends Named {
  readonly right: string | Named;
  readonly mention: Span;
}

const words = (name: string): { word: string; at: number }[] =>
  [...name.matchAll(/\p{L}[\p{L}\p{M}'’-]*\p{L}\p{M}*/gu)]
    .map((match) => ({ word: match[0].replace(/['’]s$/i, ''), at: match.index }))
    .filter(({ word }) => word.length > 2);

const folded = (word: string): string => word.replace(/’/g, "'").toLowerCase();
const alike = (a: string, b: string): boolean => folded(a) === folded(b) || sameSound(a, b);

/** “Holm” and “Holme”: a letter more or less at the end, of one and the same registered person. */
const oneOff = (a: string, b: string): boolean => {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [string, string];
  return short.length > 3 && long.length - short.length === 1 && long.startsWith(short);
};

/** “Burma, also known as Myanmar”, “Bombay (now Mumbai)”: both names on purpose. */
const explains = (text: string, [start, end]: Span): boolean =>
  /(?:known as|called|formerly|renamed|now|or)[\s(“"]*$/.test(text.slice(Math.max(0, start - 20), start)) ||
  /^[”"]?,? \(?(?:also |formerly |once |now |then |previously )?(?:known as|called|formerly|renamed)\b/.test(
    text.slice(end, end + 40),
  );

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One remark for each spelling, at its first place; the words of one name together, the later places beside it. */
function* remarks(slips: readonly Slip[], text: string): Generator<Remark> {
  const told = new Set<string>();
  for (const slip of slips) {
    if (told.has(folded(slip.word))) continue;
    const together = slips.filter(({ mention, word }) => mention === slip.mention && !told.has(folded(word)));
    for (const { word } of together) told.add(folded(word));
    const span = hull(together.map((other) => other.span));
    const meant = together.reduceRight(
      (name, { span: [start, end], right }) =>
        name.slice(0, start - span[0]) + (typeof right === 'string' ? right : right.word) + name.slice(end - span[0]),
      text.slice(...span),
    );
    const here = together.map(({ word }) => folded(word));
    const later = slips.filter(({ word, span: place }) => here.includes(folded(word)) && place[0] >= span[1]);
    const onlyAccents = together.every(
      ({ word, right }) => plain(word) === plain(typeof right === 'string' ? right : right.word),
    );
    const { right } = slip;
    yield {
      span,
      message: `“${text.slice(...span)}” is spelled “${meant}” ${typeof right === 'string' ? 'in the actors file' : 'earlier in the text'}.`,
      // Wire services drop accents; whether a desk prints them is its own choice.
      ...(onlyAccents && typeof right === 'string' && { severity: 'information' as const }),
      related: [
        ...(typeof right === 'string'
          ? []
          : [{ span: right.span, message: `The spelling “${right.word}” is first used here.` }]),
        ...later.map(({ word, span: place }) => ({ span: place, message: `“${word}” stands here too.` })),
      ],
    };
  }
}
