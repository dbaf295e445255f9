import { firstDay, lastDay, rolesOn } from '../../actors/roles';
import type { Role } from '../../actors/types';
import { anyOf, inClass } from '../../lexicons/word-classes';
import type { Span } from '../../text/span';
import { overlapping, someOverlaps } from '../../text/span-index';
import type { Copy } from '../copy';
import { leaveOut } from '../edits';
import { defineRule, type Fix, type Remark } from '../rule';

export const anachronisticTitle = defineRule({
  id: 'anachronistic-title',
  category: 'names',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Title not held on the date',
  why: 'A title that somebody no longer held, or did not hold yet, misleads readers about who decided.',
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
  *check(copy) {
    const { article, spoken, actors, mentionsOf } = copy;
    const date = article.frontMatter?.date;
    if (!date) return;
    for (const { entry, id } of actors) {
      const roles = entry?.roles.filter(({ from, to }) => from !== undefined || to !== undefined);
      if (!entry || !roles?.length) continue;
      for (const { span, form } of mentionsOf(id)) {
        const called = form === 'name' && !someOverlaps(spoken, span) ? calledBy(copy, span, roles) : undefined;
        const remark = called && remarkOn(called, entry.name, roles, date);
        if (remark) yield remark;
      }
    }
  },
});

/** An office that somebody is called by, and the word before it that says when they hold it. */
interface Called {
  readonly words: string;
  readonly start: number;
  readonly opens: boolean;
  readonly text: string;
  /** “former ”, where it stands, with the blanks round it. */
  readonly past: RegExpExecArray | null;
}

/** The office right before the name, in a sentence that is not about another day. */
function calledBy({ article }: Copy, span: Span, roles: readonly Role[]): Called | undefined {
  const [sentence] = overlapping(article.sentences, span);
  const before = article.prose.slice(Math.max(sentence?.span[0] ?? 0, span[0] - 60), span[0]);
  const title = titleIn(before, roles);
  // “In 2020 Foreign Minister …”: the sentence is about another day.
  if (!title || /\b(?:19|20)\d\d\b/.test(sentence ? article.prose.slice(...sentence.span) : '')) return undefined;
  const start = span[0] - before.length + title.at;
  const past = timed.exec(before.slice(0, title.at));
  return { words: title.words, start, opens: start === sentence?.span[0], text: article.text, past };
}

const timed = new RegExp(`(?:^|[\\s(“-])(${anyOf('office-time')})[\\s-]+$`, 'i');

function remarkOn(called: Called, name: string, roles: readonly Role[], date: string): Remark | undefined {
  const { words, start, opens, text, past } = called;
  const now = rolesOn(roles, date).some(({ title }) => matches(title, words));
  const role = roles.findLast(({ title }) => matches(title, words)) as Role;
  if (!past && !now) {
    const early = role.from !== undefined && firstDay(role.from) > lastDay(date);
    const fix: Fix = {
      title: 'Write “former”',
      edits: [{ span: [start, start], text: opens ? 'Former ' : 'former ' }],
    };
    return {
      span: [start, start + words.length],
      message: `The actors file has ${name} as ${role.title} ${early ? `from ${role.from}` : `until ${role.to}`}.`,
      fixes: early ? [] : [fix],
    };
  }
  if (!past || !now || !/^(?:former|ex)$/i.test(past[1] ?? '')) return undefined;
  const at = start - past[0].trimStart().length;
  return {
    span: [at, at + (past[1]?.length ?? 0)],
    message: `The actors file has ${name} as ${role.title} on that day.`,
    fixes: [{ title: `Leave out “${past[1]}”`, edits: [leaveOut(text, [at, start - 1])] }],
  };
}

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
