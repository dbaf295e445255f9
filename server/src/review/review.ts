import { genreOf } from '../article/genre';
import { parseArticle } from '../article/parse';
import type { Format } from '../article/types';
import { correct } from '../corrections/correct';
import { read } from '../reading/reading';
import { type Copy, copyOf } from '../rules/copy';
import { rules } from '../rules/index';
import { type House, optionsOf, type Rule } from '../rules/rule';
import { firstProblems } from '../text/problem';
import { bySpan } from '../text/span';
import { type Stopwatch, unwatched } from '../text/stopwatch';
import type { Desk } from './desk';
import { ownSettings } from './own-settings';
import { levelOf } from './rule-settings';
import { type Report, settle } from './settle';
import { suppress } from './suppressions';
import type { Failure, Review } from './types';

/**
 * Reviews a text: reads it, asks every rule, settles what they say. A rule that throws costs its own findings only. The steps of which
 * `watch` is told follow one another: `article`, those of `read`, `corrections`, `rule ID` for each rule that is asked, and `findings`.
 */
export function review(
  text: string,
  format: Format,
  desk: Desk,
  book: readonly Rule[] = rules,
  watch: Stopwatch = unwatched,
): Review {
  const article = watch('article', () => parseArticle(text, format));
  const { actors, corrections, lexicons } = desk;
  const asRead = read(article, actors, lexicons, watch);
  const { reading, places } = watch('corrections', () => correct(asRead, corrections, actors));
  const { settings, problems: misread } = ownSettings(reading.article, desk.settings);
  const reports: Report[] = [];
  const failures: Failure[] = [];
  const genre = genreOf(reading.article);
  const copy = copyOf(reading, lexicons);
  const { style } = settings;
  for (const rule of book) {
    if (levelOf(rule, settings) === 'off' || rule.silentIn?.includes(genre)) continue;
    const options = optionsOf(rule, settings.options[rule.id]);
    try {
      watch(`rule ${rule.id}`, () => {
        for (const remark of rule.check(forRule(copy, { style, options }))) reports.push({ rule, remark });
      });
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const corrected = corrections.map((correction, i) => ({ correction, place: places[i] ?? null }));
  const { findings, suppressed, problems } = watch('findings', () =>
    suppress(settle(reports, reading, settings), reading.article, settings.rules, corrected),
  );
  const all = [...reading.article.problems, ...misread, ...problems].sort((a, b) => bySpan(a.span, b.span));
  return {
    reading,
    findings,
    suppressed,
    problems: firstProblems(all),
    failures,
    corrections: corrected,
    leftOut: reading.leftOut,
  };
}

/** The copy with what the desk has laid down for a rule. It is not copied, as that would take longer than some rules do. */
const forRule = (copy: Copy, house: House): Copy & House => Object.assign(Object.create(copy), house);
