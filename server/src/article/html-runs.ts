import type { Span } from '../text/span';
import { type Attributes, isBlock, isLeftOut, isNamedFrame } from './html-elements';
import type { Home, Run } from './html-story';
import type { Piece } from './lines';

interface Element {
  readonly name: string;
  readonly home: Home;
  readonly leftOut: boolean;
}

/** Collects the lines of a page from what is met in it, in order. */
export function openRuns() {
  const runs: Run[] = [];
  const page: Home = { outer: null, name: 'page', units: 0 };
  const open: Element[] = [{ name: '', home: page, leftOut: false }];
  let run: Run | null = null;
  let spaced = true;
  let links = 0;
  const innermost = () => open.at(-1) as Element;

  /** Whatever is met next stands on a line of its own. */
  function endLine(name: string): void {
    if (run && run.units > 0) {
      runs.push(run);
      for (let home: Home | null = run.home; home; home = home.outer) home.units += run.units;
    }
    // A second line end in a row is an empty line.
    spaced = name !== 'br' || (run === null && runs.length > 0);
    run = null;
  }

  return {
    page,
    open(name: string, attributes: Attributes): void {
      if (isBlock(name)) endLine(name);
      open.push(elementOf(name, attributes, innermost()));
      if (name === 'a') links++;
    },
    close(name: string): void {
      if (name === 'a') links--;
      if (isBlock(name)) endLine(name);
      open.pop();
    },
    /** Whether what stands here can be part of the story. */
    isRead: () => !innermost().leftOut,
    /** Whether what stands here is in no element that makes a line of it. */
    isLoose: () => open.every(({ name }) => !isBlock(name) || name === 'blockquote'),
    /** The line ends here as that of a paragraph does. */
    endParagraph: () => endLine('p'),
    /** Adds what stands at the span, of which so many units are no blanks. */
    add(span: Span, units: number): void {
      if (run === null && units === 0) return;
      run ??= { kind: kindOf(open), spaced, words: [], home: innermost().home, linked: 0, units: 0 };
      run.words.push(span);
      run.units += units;
      if (links > 0) run.linked += units;
    },
    end(): readonly Run[] {
      endLine('');
      return runs;
    },
  };
}

function elementOf(name: string, attributes: Attributes, outer: Element): Element {
  const leftOut = outer.leftOut || isLeftOut(name, attributes);
  const role = name === 'article' || name === 'main' ? name : attributes.role === 'main' ? 'main' : null;
  const called = role ?? (isNamedFrame(name, attributes) ? 'frame' : null);
  return { name, leftOut, home: called ? { outer: outer.home, name: called, units: 0 } : outer.home };
}

const kinds: Readonly<Record<string, Piece['kind']>> = {
  h1: 'headline',
  ...{ h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ blockquote: 'block-quote', li: 'list-item', dd: 'list-item', figcaption: 'list-item' },
};

/** What the words are, by the innermost element that says so. */
function kindOf(open: readonly Element[]): Piece['kind'] {
  for (let i = open.length - 1; i > 0; i--) {
    const kind = kinds[(open[i] as Element).name];
    if (kind) return kind;
  }
  return 'text';
}
