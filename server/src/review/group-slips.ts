import type { Article } from '../article/types';
import type { Fix } from '../rules/rule';
import { indexHolding } from '../text/span-index';
import type { Finding } from './types';

/**
 * Slips of one kind in one paragraph as one finding, at the first of them, with one fix for all. Slips are what mechanics finds and a
 * safe fix mends; all other findings stay as they are. `findings` are in order, and so is what is given back.
 */
export function groupSlips(findings: readonly Finding[], article: Article): Finding[] {
  const groups = new Map<string, Finding[]>();
  const heads: Finding[][] = [];
  for (const finding of findings) {
    const key = isSlip(finding) ? `${finding.rule} ${indexHolding(article.blocks, finding.span)}` : '';
    const group = groups.get(key);
    if (key && group) {
      group.push(finding);
      continue;
    }
    const alone = [finding];
    heads.push(alone);
    if (key) groups.set(key, alone);
  }
  return heads.map(asOne);
}

const isSlip = ({ category, fixes: [fix] }: Finding): boolean => category === 'mechanics' && fix?.safe === true;

function asOne(group: readonly Finding[]): Finding {
  const [first, ...others] = group as [Finding, ...Finding[]];
  if (others.length === 0) return first;
  const fixes = group.map((finding) => finding.fixes[0] as Fix);
  const [{ title }] = fixes as [Fix];
  const alike = fixes.every((fix) => fix.title === title);
  const all: Fix = {
    title: alike ? `${title} in all ${group.length} places` : `Mend all ${group.length} places`,
    edits: fixes.flatMap(({ edits }) => edits),
    safe: true,
  };
  const places = others.length === 1 ? 'another place' : `${others.length} other places`;
  return {
    ...first,
    message: `${first.message.replace(/\.$/, '')}; the paragraph has ${places} like it.`,
    related: [...first.related, ...others.map(({ span, message }) => ({ span, message }))],
    fixes: [all, ...first.fixes],
  };
}
