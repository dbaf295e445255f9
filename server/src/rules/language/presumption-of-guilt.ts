import type { Token } from '../../language/types';
import { placesOfAny } from '../../lexicons/word-places';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import { putInstead } from '../edits';
import { defineRule, type Remark } from '../rule';

export const presumptionOfGuilt = defineRule({
  id: 'presumption-of-guilt',
  category: 'language',
  severity: 'error',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Guilt before the verdict',
  why: 'An arrest or a charge is not a conviction: calling somebody guilty before the verdict is unfair, and can be libel.',
  remedy: 'Say what the person is accused of and by whom: “on suspicion of”, “charged with”.',
  guides: [
    'Reuters Handbook, Freedom from bias: allegations are not fact',
    'AP Stylebook, allege; arrest wording',
    'IPSO Editors’ Code, 1 Accuracy',
  ],
  examples: {
    flags: [
      'Police arrested the [[spy]] at the airport.',
      'Holm was [[arrested for]] bribing two judges.',
      'The [[fraudster]] appears in court on Monday.',
    ],
    passes: [
      'Police arrested a man on suspicion of spying.',
      'Holm was arrested on charges of bribing two judges, which he denies.',
      'The court convicted Holm of fraud on Friday. The fraudster got four years, and was arrested again in May.',
      'Police arrested the alleged spy at the airport.',
      'The spy chief was arrested at the airport.',
      'Ana Ruiz was arrested for blocking the gate.',
      'Police said they had arrested the killer.',
      'The killer whale was held in a tank.',
      'The thieves left with nine paintings.',
    ],
  },
  *check({ article, tokens, spoken, lexicons, isAttributed, phrases }) {
    const guilt = phrases(lexicons.guilt);
    if (guilt.length === 0) return;
    const kinds = new Map(guilt.map(({ index, entry }) => [index, entry.kind] as const));
    const verdict = [...kinds].find(([, kind]) => kind === 'verdict')?.[0] ?? tokens.length;
    const arrests = placesOfAny(tokens, ['for']).filter((i) =>
      /^(?:arrested|detained|held)$/.test(tokens[i - 1]?.lower ?? ''),
    );
    const pending = new Set(
      [...kinds].filter(([, kind]) => kind === 'arrest').map(([at]) => (tokens[at] as Token).sentence),
    );
    const labels = [...kinds].filter(([, kind]) => kind === 'label').map(([i]) => i);
    for (const i of [...arrests, ...labels].sort((a, b) => a - b)) {
      if (i > verdict) return;
      const token = tokens[i] as Token;
      const isFor = token.lower === 'for';
      const span: Span = [token.start, token.end];
      if (someOverlaps(spoken, span) || isAttributed(span)) continue;
      const remark = isFor ? arrest(i) : label(i);
      if (remark) yield remark;
    }

    /** “arrested for bribing”. */
    function arrest(i: number): Remark | undefined {
      const deed = tokens[i + 1];
      if (!deed || deed.sentence !== tokens[i]?.sentence || kinds.get(i + 1) !== 'deed') return undefined;
      const span: Span = [(tokens[i - 1] as Token).start, (tokens[i] as Token).end];
      const instead = `${tokens[i - 1]?.form} on suspicion of`;
      return {
        span,
        message: `“${article.text.slice(span[0], deed.end)}” takes the deed for proved.`,
        fixes: [{ title: `Write “${instead}”`, edits: [putInstead(article.text, span, instead)] }],
      };
    }

    /** “the spy” in a sentence that tells of an arrest or of a case not yet heard. */
    function label(i: number): Remark | undefined {
      const noun = tokens[i] as Token;
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      if (
        noun.pos !== 'NOUN' ||
        kinds.get(i - 1) === 'hedged' ||
        !/^(?:VERB|AUX|PUNCT|ADP|CCONJ|SCONJ|ADV|PRON|DET)$/.test(after?.pos ?? 'PUNCT')
      )
        return undefined;
      if (before?.lower !== 'the' || before.sentence !== noun.sentence) return undefined;
      if (!pending.has(noun.sentence)) return undefined;
      const words = article.text.slice(noun.start, noun.end);
      const plural = /s$/.test(noun.lower) || /men$/.test(noun.lower);
      const instead = plural ? 'suspects' : 'suspect';
      return {
        span: [noun.start, noun.end],
        message: `“${words}” calls guilty somebody who has not been convicted.`,
        fixes: [{ title: `Write “${instead}”`, edits: [putInstead(article.text, [noun.start, noun.end], instead)] }],
      };
    }
  },
});
