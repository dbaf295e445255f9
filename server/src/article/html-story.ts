import type { Span } from '../text/span';
import type { Piece } from './lines';

/** Words of one line on the page, with the markup between them. */
export interface Run {
  readonly kind: Piece['kind'];
  readonly spaced: boolean;
  readonly words: Span[];
  readonly home: Home;
  /** How many of its units stand in links. */
  linked: number;
  units: number;
}

/** The nearest of the elements round a run that say whether it belongs to the story. */
export interface Home {
  readonly outer: Home | null;
  readonly name: 'main' | 'article' | 'frame' | 'page';
  units: number;
}

/** The runs of the story: of the article or main part that holds most of the page's words, or of the page where none does. */
export function storyOf(runs: readonly Run[], page: Home): Run[] {
  const isFrame = (home: Home) => home.name === 'frame' && home.units < page.units / 2;
  const own = runs.filter(({ home }) => !someHome(home, isFrame));
  const story = homeOf(own, 'article') ?? homeOf(own, 'main');
  const inside = (one: Run) => story === undefined || someHome(one.home, (home) => home === story);
  const hasHeadline = own.some((one) => one.kind === 'headline' && inside(one));
  return own.filter(
    (one) => (inside(one) || (one.kind === 'headline' && !hasHeadline)) && (one.kind === 'headline' || !isLink(one)),
  );
}

/** The element of the kind that holds most of the words, where that is at least half of what all of them hold. */
function homeOf(runs: readonly Run[], name: Home['name']): Home | undefined {
  const units = new Map<Home, number>();
  for (const { home, units: own } of runs)
    for (let one: Home | null = home; one; one = one.outer)
      if (one.name === name) units.set(one, (units.get(one) ?? 0) + own);
  const all = [...units].sort(([, a], [, b]) => b - a);
  const sum = all.reduce((total, [, own]) => total + own, 0);
  const first = all[0];
  return first && first[1] >= sum / 2 ? first[0] : undefined;
}

function someHome(home: Home, holds: (home: Home) => boolean): boolean {
  for (let one: Home | null = home; one; one = one.outer) if (holds(one)) return true;
  return false;
}

/** Whether it leads elsewhere and says nothing: a line of a list of links, a headline of another story. */
const isLink = ({ kind, linked, units }: Run): boolean =>
  linked >= units * 0.8 && (kind !== 'text' || units < longestLink);

/** In UTF-16 units. */
const longestLink = 120;
