import type { Token } from '../../language/types';
import { anyOf, inClass, wordClass } from '../../lexicons/word-classes';
import { defineRule } from '../rule';
import { plainly, type SaidVerb, saidVerbs, sayInstead } from '../said-verbs';

export const factiveSaidVerb = defineRule({
  id: 'factive-said-verb',
  category: 'attribution',
  severity: 'warning',
  alsoAs: ['hint'],
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Reporting verb that vouches for what was said',
  why: 'Verbs such as “pointed out” or “revealed” tell the reader that the speaker is right, which the paper has not shown.',
  remedy: 'Use “said”, or give the evidence.',
  guides: [
    'Wikipedia, Words to watch: synonyms for said',
    'Reuters Handbook, Freedom from bias: take no side by the choice of a word',
    'McIntyre, You Don’t Say: stated, noted, explained',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      'Dorvek [[pointed out]] that the previous government had caused the deficit.',
      'The spokeswoman [[revealed]] that the rebels had broken the truce first.',
      'The senator [[noted]] that the treaty weakens the courts.',
      'Telling [[reminded]] reporters that the islands had always been part of Velmara.',
      'The tariff is fair, Holm [[explained]], because the south pays too little.',
    ],
    passes: [
      'Dorvek said the previous government had caused the deficit.',
      'The audit, published on Monday, revealed that the accounts were short.',
      'The minister revealed his successor at a news conference.',
      'The senator noted that 41 members had voted for the treaty.',
      'The senator noted that the treaty was signed on Friday.',
      'Holm disclosed that he was ill.',
      'The court noted that the law says nothing of ferries.',
      'Telling explained how the lock works.',
      '“She pointed out that the treaty weakens the courts,” Holm said.',
      'Telling reminded the crews to vote.',
      'Telling reminded Holm of how the crews had voted.',
      'The debate revealed a gulf in the way the islands see the coast.',
      'The strike underscores the ministry’s fear of the crews.',
      'Holm disclosed the ministry’s order that the port be shut.',
      'The ministry failed to make clear that the port was shut.',
    ],
  },
  *check(copy) {
    const {
      article,
      lexicons: { factiveSaidVerbs },
      tokensIn,
    } = copy;
    for (const met of saidVerbs(copy, factiveSaidVerbs)) {
      const { entry, span, words, after, statement } = met;
      const { complement, content, source, confidence } = statement;
      if (complement !== 'clause' || !content[0] || confidence < 0.7) continue;
      if (asking.has(after[0]?.lower ?? '') || record.test(source.map((part) => article.text.slice(...part)).join(' ')))
        continue;
      if (!isClause(met)) continue;
      const said = content.flatMap((part) => tokensIn(part));
      if (isOwn(said) || isOnRecord(said)) continue;
      yield {
        span,
        message: `“${words}” ${entry.why}; “${plainly(met)}” does not.`,
        ...(entry.strength === 'weak' && {
          severity: 'hint' as const,
          confidence: 'medium' as const,
        }),
        fixes: [sayInstead(article.text, met)],
      };
    }
  },
});

/** “explained how”, “disclosed whether”: a question, of which nothing is said to be true. */
const asking = wordClass('asked-clause-opener');

/** “that” says that a clause follows; without it only speakers have clauses, and what reveals a thing is often no speaker. */
const isClause = ({ after, entry, statement: { actor, verb } }: SaidVerb): boolean =>
  after
    .slice(0, 5)
    .some(({ lower }, i) => lower === 'that' && (i === 0 || entry.kind === 'addressee' || !isNoun(after[0]))) ||
  (actor !== null && inClass(verb, 'noting-verb'));

/** “revealed the plan that …”: a thing and no clause. */
const isNoun = (first: Token | undefined): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(first?.pos ?? '') && !day.has(first?.lower ?? '');

/** Courts, audits and papers do find things; nobody, “which” and “it” are no speakers to side with. */
const record = new RegExp(`\\b(?:${anyOf('finder')})\\b`, 'i');

/** What speakers say of themselves they know best. */
const isOwn = (said: readonly Token[]): boolean =>
  inClass(said.find(({ lower }) => lower !== 'that')?.lower, 'speaker-word');

/** Numbers, days and votes can be looked up. */
const isOnRecord = (said: readonly Token[]): boolean =>
  said.some(({ pos, lower }) => pos === 'NUM' || day.has(lower) || /\d/.test(lower));
const day = wordClass('looked-up');
