import type { Token } from '../../language/types';
import { placesOfAny } from '../../lexicons/word-places';
import type { Span } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import type { Copy } from '../copy';
import { putInstead } from '../edits';
import { defineRule, type Remark } from '../rule';
import { toldAsFact } from '../told-as-fact';

export const presumptionOfGuilt = defineRule({
  id: 'presumption-of-guilt',
  category: 'language',
  severity: 'error',
  alsoAs: ['warning'],
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Guilt before the verdict',
  why: 'An arrest or a charge is not a conviction: reporting the crime as fact before the verdict is unfair to the accused, and can be libel or contempt of court.',
  remedy:
    'Say what the person is accused of and by whom: “on suspicion of”, “charged with”, “the court heard”. What may identify a minor or the victim of a sexual offence is not looked for: that stays with you.',
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
      'A man walked into a shop in Osk on Monday and [[stabbed]] the owner twice. He denies murder.',
      'Leo Holm pleaded not guilty to arson. Holm [[set fire to]] the pier in May.',
      'Ana Ruiz, who [[helped]] Holm hide the cash, denies the charge of fraud.',
      'The guru, who [[ordered]] 400 men to leave their wives, is under investigation.',
      'Leo Holm was cleared of robbery in May. Holm [[robbed]] the bank in Marn.',
      'Leo Holm appeared in court on Monday after [[stabbing]] his neighbour.',
      'The guard was [[stabbed by]] Leo Holm, who denies murder.',
      'Leo Holm denies fraud. His [[victims]] lost four million crowns.',
      'The trial of [[arsonist]] Leo Holm began on Monday.',
      'Leo Holm was convicted of fraud in 2009. On Monday he was charged with fraud again. Holm [[embezzled]] four million crowns.',
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
      'Leo Holm was found guilty of murder. Holm stabbed the owner twice.',
      'Leo Holm pleaded guilty to arson in May. He set fire to the pier.',
      'Leo Holm, who is on trial for murder, allegedly stabbed the owner twice.',
      'The court heard that Leo Holm stabbed the owner. He denies murder.',
      'Leo Holm denies fraud. Holm beat Ana Ruiz in the vote of 2019.',
      'Leo Holm left the hall in Osk over allegations he robbed a bank. He denies robbery.',
      'A man stabbed in a shop in Osk has died. Leo Holm denies murder.',
      'Leo Holm denied that the tariff was too high. Holm attacked the council for it.',
      'Leo Holm set fire to the pier and died at the scene. He had been charged with arson in 2009.',
    ],
  },
  *check(copy) {
    if (copy.phrases(copy.lexicons.guilt).length + copy.phrases(copy.lexicons.deeds).length === 0) return;
    yield* [...arrestsAndLabels(copy), ...toldAsFact(copy)].sort((a, b) => a.span[0] - b.span[0]);
  },
});

/** “arrested for bribing”, and “the spy” where a sentence tells of an arrest, up to the first verdict of the article. */
function* arrestsAndLabels({ article, tokens, spoken, lexicons, isAttributed, phrases }: Copy): Generator<Remark> {
  const cases = phrases(lexicons.cases);
  const verdict = cases.find(({ entry }) => entry.kind === 'guilty')?.index ?? tokens.length;
  const pending = new Set(
    cases.filter(({ entry }) => entry.kind === 'pending').map(({ index }) => (tokens[index] as Token).sentence),
  );
  const deeds = new Set(
    phrases(lexicons.deeds)
      .filter(({ entry }) => entry.form === 'ing')
      .map(({ index }) => index),
  );
  const kinds = new Map(phrases(lexicons.guilt).map(({ index, entry }) => [index, entry.kind] as const));
  const arrests = placesOfAny(tokens, ['for']).filter((i) =>
    /^(?:arrested|detained|held)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  const labels = [...kinds].filter(([, kind]) => kind === 'label').map(([i]) => i);
  for (const i of [...arrests, ...labels].sort((a, b) => a - b)) {
    if (i > verdict) return;
    const token = tokens[i] as Token;
    const span: Span = [token.start, token.end];
    if (someOverlaps(spoken, span) || isAttributed(span)) continue;
    const remark = token.lower === 'for' ? arrest(i) : label(i);
    if (remark) yield remark;
  }

  function arrest(i: number): Remark | undefined {
    const deed = tokens[i + 1];
    if (!deed || deed.sentence !== tokens[i]?.sentence || !deeds.has(i + 1)) return undefined;
    const span: Span = [(tokens[i - 1] as Token).start, (tokens[i] as Token).end];
    const instead = `${tokens[i - 1]?.form} on suspicion of`;
    return {
      span,
      message: `“${article.text.slice(span[0], deed.end)}” treats the act as proven.`,
      fixes: [{ title: `Write “${instead}”`, edits: [putInstead(article.text, span, instead)] }],
    };
  }

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
      message: `“${words}” presents somebody as guilty who has not been convicted.`,
      fixes: [{ title: `Write “${instead}”`, edits: [putInstead(article.text, [noun.start, noun.end], instead)] }],
    };
  }
}
