import { putInstead } from '../edits';
import { defineRule, type Fix } from '../rule';

export const relativeTime = defineRule({
  id: 'relative-time',
  category: 'balance',
  severity: 'hint',
  confidence: 'high',
  quotes: 'outside',
  status: 'stable',
  title: 'Relative date',
  why: 'Articles are read for years: “yesterday” and “recently” mean a different day to each reader.',
  remedy: 'Name the day or the date.',
  guides: ['Guardian style guide: name the day in web copy', 'Wikipedia, Words to watch: relative time references'],
  silentIn: ['opinion'],
  examples: {
    flags: [
      '---\ndate: 2024-05-15\n---\nThe premier resigned [[yesterday]].',
      { text: 'The bill was [[recently]] amended.', style: 'guardian' },
      { text: 'Dorvek is [[currently]] in Osk.', style: 'wikipedia' },
    ],
    passes: [
      '---\ndate: 2024-05-15\n---\nThe premier resigned on Tuesday.',
      'The premier resigned yesterday.',
      'The bill was recently amended.',
      { text: 'The bill was amended on May 4.', style: 'guardian' },
      '---\ndate: 2024-05-15\n---\n“I resigned yesterday,” the premier said.',
    ],
  },
  *check({ article, lexicons, ownWords, style }) {
    const date = article.frontMatter?.date;
    for (const { entry, span, words } of ownWords(lexicons.relativeTimes)) {
      const day = entry.kind === 'day' ? date : undefined;
      if (!day && !(entry.kind === 'vague' && (style === 'guardian' || style === 'wikipedia'))) continue;
      const instead = day ? weekday(day, entry.points ?? 0) : undefined;
      const fixes: Fix[] = instead
        ? [{ title: `Write “on ${instead}”`, edits: [putInstead(article.text, span, `on ${instead}`)] }]
        : [];
      yield { span, message: `“${words}” ${entry.why}.`, fixes };
    }
  },
});

/** The weekday so many days from the ISO 8601 date; undefined for a date without a day. */
function weekday(date: string, offset: number): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  if (!parts) return undefined;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + offset));
  return day.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
}
