import { range } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { isPicture } from './done-not-said';
import { behind } from './extents/words-behind';
import type { FindBySubject, Report, SubjectContext } from './found';

export const clause = defineConstruction<FindBySubject>({
  name: 'clause',
  what: 'A clause without “that” behind its verb.',
  reads: ['[Ana Ruiz] {said} ⟨the ferry had sailed⟩.'],
  leaves: [
    '[Ana Ruiz] {said} ⟨that the ferry had sailed⟩.',
    'The photo shows the ferry leaving the pier.',
    'Adding to the mess, the ferry sank.',
  ],
  find(context) {
    const report = puts(context) ? undefined : behind('clause')(context);
    return report && !isSeen(context, report) ? report : undefined;
  },
});

/** “The photo shows the ferry being hit”: what can be seen, and nobody says. */
function isSeen({ items, source }: SubjectContext, { content }: Report): boolean {
  if (!source || !isPicture(items, source.head)) return false;
  const verb = content
    .flatMap(({ from, to }) => range(from, to))
    .find((k) => /^(?:VERB|AUX|QUOTE)$/.test(items[k]?.pos ?? ''));
  return verb !== undefined && /ing$/.test(items[verb]?.lower ?? '');
}

/** “Adding intrigue to the story is …” at the beginning of a sentence: one thing is put to another. */
const puts = ({ items, cue }: SubjectContext): boolean => cue.group === 0 && items[0]?.lower === 'adding';
