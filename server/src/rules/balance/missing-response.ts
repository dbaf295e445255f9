import type { Actor } from '../../actors/types';
import { placesOf } from '../../language/places-of';
import type { Token } from '../../language/types';
import { placesOfAny } from '../../lexicons/word-places';
import { saidBy } from '../../reading/speakers/speakers-of';
import { lazily } from '../../text/lazily';
import { defineRule } from '../rule';

export const missingResponse = defineRule({
  id: 'missing-response',
  category: 'balance',
  severity: 'warning',
  confidence: 'medium',
  quotes: 'document',
  status: 'stable',
  title: 'Accused, with no right of reply',
  why: 'Whoever is accused must have the chance to answer, and readers must see that they had it.',
  remedy: 'Give their response, or say how and when they were asked for one.',
  guides: [
    'IPSO Editors’ Code, 1 Accuracy: opportunity to reply',
    'SPJ Code of Ethics: seek response',
    'Reuters Handbook, Freedom from bias',
  ],
  silentIn: ['opinion', 'profile'],
  examples: {
    flags: [
      'The union accused [[Anders Holm]] of taking bribes. The vote is on Friday.',
      'Auditors have accused [[Vint Shipping]] of forging invoices. It owns nine ships.',
    ],
    passes: [
      'The union accused Anders Holm of taking bribes. Holm denied it.',
      'Auditors accused Vint Shipping of forging invoices. The company did not reply to two emails.',
      'The court convicted Holm of taking bribes. The union had accused Holm of it in May.',
      'Norway accused Iceland of fishing in its waters.',
      'The union accused Anders Holm of taking bribes. “I took nothing,” Holm said.',
      'The union accused Anders Holm of taking bribes. “We took nothing,” Ana Ruiz and Holm said.',
      'The union accused the army of waste.',
    ],
  },
  *check(copy) {
    const { article, tokens, actors, lexicons, blockAt, phrases } = copy;
    const byName = lazily(() => actorsByName(actors));
    const byWord = lazily(() => actorsByWord(actors));
    const asked = new Set<string>();
    const answered = new Map<string, boolean>();
    for (const i of placesOf(tokens, ({ lemma, pos }) => lemma === 'accuse' && pos === 'VERB')) {
      const name = nameAfter(tokens, i + 1);
      const last = name.at(-1);
      const first = name[0];
      if (!first || !last || tokens[i + 1 + name.length]?.lower !== 'of' || asked.has(last.lower)) continue;
      if (!isSomebody(name) || hasAnswered(last)) continue;
      asked.add(last.lower);
      const block = blockAt([first.start, last.end]);
      if (block?.kind !== 'paragraph') continue;
      const words = article.text.slice(first.start, last.end);
      const end = block.body[1];
      yield {
        span: [first.start, last.end],
        message: `${words} is accused here, and the article gives no response and does not say whether one was sought.`,
        fixes: [
          {
            title: 'Say that they were asked',
            edits: [
              {
                span: [end, end],
                text: [` ${words} did not respond to a request for comment sent on `, { blank: 'date' }, '.'],
              },
            ],
          },
        ],
      };
    }

    /** A person or a body by its full name; states accuse each other every day, and one word may be a state. */
    function isSomebody(name: readonly Token[]): boolean {
      const forms = name.map(({ form }) => ({ lower: form }));
      const actor = byName().get(forms.map(({ lower }) => lower).join(' '));
      if (actor) return actor.kind === 'person' || actor.kind === 'organisation';
      return name.length > 1 && !lexicons.places.at(forms, 0);
    }

    function hasAnswered(name: Token): boolean {
      const known = answered.get(name.lower) ?? (speaks(name) || isAnswered(name));
      answered.set(name.lower, known);
      return known;
    }

    /** Whether whoever bears the name says something in the article. */
    function speaks({ lower }: Token): boolean {
      return (byWord().get(lower) ?? []).some((id) => saidBy(copy, id).length > 0);
    }

    /** Whether a sentence with the name, or the one behind it, tells of an answer. */
    function isAnswered({ lower }: Token): boolean {
      const near = new Set(
        placesOfAny(tokens, [lower]).flatMap((i) => {
          const { sentence } = tokens[i] as Token;
          return [sentence, sentence + 1];
        }),
      );
      const answers = phrases(lexicons.replies);
      return answers.some(({ index }) => near.has((tokens[index] as Token).sentence));
    }
  },
});

/** The actors by name, the first of each. */
function actorsByName(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const byName = new Map<string, Actor>();
  for (const actor of actors) if (!byName.has(actor.name)) byName.set(actor.name, actor);
  return byName;
}

/** The ids of the actors by each word of their names, in lower case. */
function actorsByWord(actors: readonly Actor[]): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const { id, name } of actors)
    for (const word of name.toLowerCase().split(/\s+/)) {
      const list = byWord.get(word);
      if (list) list.push(id);
      else byWord.set(word, [id]);
    }
  return byWord;
}

/** The name that begins at the index. */
function nameAfter(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (/^(?:PROPN)$/.test(tokens[to]?.pos ?? '') && /^\p{Lu}/u.test(tokens[to]?.form ?? '')) to++;
  return tokens.slice(from, to);
}
