import { parseArticle } from '../article/parse';
import type { Format } from '../article/types';
import { read } from '../reading/reading';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import type { Desk } from './desk';
import { type Report, settle } from './settle';
import type { Failure, Review } from './types';

/** Reviews a text: reads it, asks every rule, settles what they say. A rule that throws costs its own findings only. */
export function review(text: string, format: Format, desk: Desk, book: readonly Rule[] = rules): Review {
  const reading = read(parseArticle(text, format), desk.actors, desk.lexicons);
  const reports: Report[] = [];
  const failures: Failure[] = [];
  for (const rule of book) {
    if (desk.settings.rules[rule.id] === 'off') continue;
    try {
      for (const remark of rule.check(reading, desk.lexicons)) reports.push({ rule, remark });
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { reading, findings: settle(reports, reading, desk.settings), failures };
}
