import { firstDay, lastDay, rolesOn } from '../../actors/roles';
import type { Role } from '../../actors/types';
import { inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { overlapping, someOverlaps } from '../../text/span-index';
import { leaveOut } from '../edits';
import { defineRule, type Fix } from '../rule';

export const anachronisticTitle = defineRule({
  id: 'anachronistic-title',
  category: 'names',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Office not held on the day',
  why: 'An office that somebody had lost, or had not got yet, misleads readers about who decided.',
  remedy: 'Write “former” or “then-”, or the office held on the day of the article.',
  guides: ['Guardian style guide: former holders of an office', 'AP Stylebook, titles'],
  examples: {
    flags: [
      { text: '---\ndate: 2024-05-02\n---\nOn Monday [[Foreign Minister]] Ilan Dorvek left.', actors: dorvek() },
      { text: '---\ndate: 2021-05-02\n---\nOn Monday [[former]] foreign minister Ilan Dorvek left.', actors: dorvek() },
      { text: '---\ndate: 2018-05-02\n---\nOn Monday [[Foreign Minister]] Ilan Dorvek left.', actors: dorvek() },
    ],
    passes: [
      { text: '---\ndate: 2021-05-02\n---\nOn Monday Foreign Minister Ilan Dorvek left.', actors: dorvek() },
      { text: '---\ndate: 2024-05-02\n---\nOn Monday former Foreign Minister Ilan Dorvek left.', actors: dorvek() },
      { text: 'On Monday Foreign Minister Ilan Dorvek left.', actors: dorvek() },
      { text: '---\ndate: 2018-05-02\n---\nOn Monday Deputy Foreign Minister Ilan Dorvek left.', actors: dorvek() },
      { text: '---\ndate: 2024-05-02\n---\nIn 2020 Foreign Minister Ilan Dorvek left.', actors: dorvek() },
      { text: '---\ndate: 2024-05-02\n---\nOn Monday Harbour Master Ilan Dorvek left.', actors: dorvek() },
    ],
  },
  *check({ article, spoken, actors, mentionsOf }) {
    const date = article.frontMatter?.date;
    if (!date) return;
    for (const { entry, id } of actors) {
      const roles = entry?.roles.filter(({ from, to }) => from !== undefined || to !== undefined) ?? [];
      if (roles.length === 0) continue;
      const held = rolesOn(roles, date);
      for (const { span, form } of mentionsOf(id)) {
        if (form !== 'name' || someOverlaps(spoken, span)) continue;
        const [sentence] = overlapping(article.sentences, span);
        const before = article.prose.slice(Math.max(sentence?.span[0] ?? 0, span[0] - 60), span[0]);
        const title = titleIn(before, roles);
        // “In 2020 Foreign Minister …”: the sentence is about another day.
        if (!title || /\b(?:19|20)\d\d\b/.test(sentence ? article.prose.slice(...sentence.span) : '')) continue;
        const start = span[0] - before.length + title.at;
        const past = /(?:^|[\s(“-])(former|ex|then|late|outgoing|future|incoming|one-time)[\s-]+$/i.exec(
          before.slice(0, title.at),
        );
        const now = held.some(({ title: name }) => matches(name, title.words));
        const role = roles.findLast(({ title: name }) => matches(name, title.words)) as Role;
        if (!past && !now) {
          const place: Span = [start, start + title.words.length];
          const early = role.from !== undefined && firstDay(role.from) > lastDay(date);
          const fix: Fix = {
            title: 'Write “former”',
            edits: [{ span: [start, start], text: start === sentence?.span[0] ? 'Former ' : 'former ' }],
          };
          yield {
            span: place,
            message: `The actors file has ${entry?.name} as ${role.title} ${early ? `from ${role.from}` : `until ${role.to}`}.`,
            fixes: early ? [] : [fix],
          };
        } else if (past && /^(?:former|ex)$/i.test(past[1] ?? '') && now) {
          const at = start - past[0].trimStart().length;
          yield {
            span: [at, at + (past[1]?.length ?? 0)],
            message: `The actors file has ${entry?.name} as ${role.title} on that day.`,
            fixes: [{ title: `Leave out “${past[1]}”`, edits: [leaveOut(article.text, [at, start - 1])] }],
          };
        }
      }
    }
  },
});

/** The words of an office right before the name, that one of the roles is called by. */
function titleIn(before: string, roles: readonly Role[]): { at: number; words: string } | undefined {
  const words = [...before.matchAll(/[\p{L}][\p{L}'’-]*/gu)].slice(-4);
  if (!/\s$/.test(before)) return undefined;
  for (const [i, word] of words.entries()) {
    const phrase = before.slice(word.index).trim();
    // “Vice President”, “Deputy Prime Minister” are other offices.
    const other = inClass(words[i - 1]?.[0]?.toLowerCase(), 'lesser-office');
    if (!other && phrase.length > 5 && roles.some(({ title }) => matches(title, phrase)))
      return { at: word.index, words: phrase };
  }
  return undefined;
}

/** Whether the role is called by the phrase: it begins with it, whatever comes after “of”. */
const matches = (title: string, phrase: string): boolean =>
  title.toLowerCase() === phrase.toLowerCase() || title.toLowerCase().startsWith(`${phrase.toLowerCase()} of `);

function dorvek(): string {
  return '- id: dorvek\n  name: Ilan Dorvek\n  roles:\n    - { title: Foreign Minister of Velmara, from: 2019, to: 2023 }\n';
}
