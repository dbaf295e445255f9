import { rangeIn } from '../../language/tokens-in';
import { hull, type Span } from '../../text/span';
import { putInstead } from '../edits';
import { defineRule, type Fix } from '../rule';
import { plainly, saidVerbs, sayInstead } from '../said-verbs';

export const saidBookism = defineRule({
  id: 'said-bookism',
  category: 'attribution',
  severity: 'information',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Verb that acts out the quotation',
  why: 'A verb of tone or gesture draws the eye from what was said to how the writer heard it.',
  remedy: 'Use “said”, and describe the manner only where it is news.',
  guides: [
    'Reuters Handbook, Style guide: quip',
    'Bender, Writing and Reporting for the Media: people do not grin, smile or laugh words',
    'Guardian style guide: “said” is usually enough',
  ],
  silentIn: ['opinion'],
  examples: {
    flags: [
      '“They will be back,” [[smiled]] the ambassador.',
      '“We are not for sale,” [[thundered]] the premier.',
      '“I sleep well,” [[quipped]] Telling.',
      '“It is only fish,” Ana Ruiz [[sighed]].',
      'Holm [[shot back]]: “Nobody asked the islands.”',
    ],
    passes: [
      '“They will be back,” the ambassador said with a smile.',
      'The premier thundered past reporters without a word.',
      'The crowd shouted the name of the jailed mayor.',
      '“Leave the pier,” a guard shouted.',
      'Telling laughed when she saw the “harbour”.',
      'The minister smiled. “We keep the port,” he said.',
      'Holm scoffed at the offer.',
      'The envoy sniffed, turned to the door and said, “Nobody asked the islands.”',
      'The guard barked back, took the microphone and said: “Leave the pier.”',
    ],
  },
  *check(copy) {
    const {
      article,
      tokens,
      quotations,
      lexicons: { saidBookisms },
    } = copy;
    for (const met of saidVerbs(copy, saidBookisms)) {
      const { entry, span, words, statement } = met;
      if (statement.complement !== 'quotation' || statement.kind === 'indirect') continue;
      const [start, end] = hull([span, ...statement.source]);
      const beside = statement.quotations.some((i) => {
        const marks = quotations[i]?.span;
        return marks && (isNear([marks[1], start]) || isNear([end, marks[0]]));
      });
      if (!beside) continue;
      const manner: Fix[] = entry.with
        ? [
            {
              title: `Write “${plainly(met)} ${entry.with}”`,
              edits: [putInstead(article.text, span, `${plainly(met)} ${entry.with}`)],
            },
          ]
        : [];
      yield {
        span,
        message: `“${words}” ${entry.why}.`,
        fixes: [sayInstead(article.text, met), ...manner],
      };
    }

    /** Whether nothing but an adverb or a day stands between the quotation and the verb with its speaker. */
    function isNear([from, to]: Span): boolean {
      if (to < from) return false;
      const [first, end] = rangeIn(tokens, [from, to]);
      return (
        end - first < 5 &&
        tokens.slice(first, end).every(({ pos, lower }) => !/^(?:VERB|AUX|CCONJ)$/.test(pos) && !/^[.?!;]$/.test(lower))
      );
    }
  },
});
