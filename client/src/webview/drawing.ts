import type { ArticlePicture, Bar, Colour, Part, Picture, Row, Split } from '../balance/picture';
import { type Node, node } from './nodes';

/** What the user has chosen in the view. */
export interface Choice {
  readonly split?: Split | undefined;
  /** Whose parts of the strip stand out. */
  readonly traced?: string | undefined;
}

/**
 * The picture as elements. Attributes tell what a click means: `data-reveal` and `data-find` the place of a part, and of one of its
 * findings, in the picture; `data-open` the article; `data-split` and `data-trace` a choice. `data-key` names what keeps the focus.
 */
export function drawing(picture: Picture, { split, traced }: Choice): Node[] {
  const { article, folder, headings, splits } = picture;
  const by = splits.find((one) => one === split) ?? 'speakers';
  return [
    ...('missing' in article ? [node('p.missing', {}, article.missing)] : [node('p.summary', {}, article.summary)]),
    ...(splits.length > 1 ? [chooser(picture, by)] : []),
    ...('missing' in article ? [] : articleSections(article, by, traced, headings)),
    ...(folder.length > 0 ? [folderSection(picture, by)] : []),
  ];
}

type Headings = Picture['headings'];

const chooser = ({ splits, headings }: Picture, by: Split): Node =>
  node(
    'div.split',
    { role: 'group', 'aria-label': headings.split },
    ...splits.map((one) =>
      node(
        'button.choice',
        { 'data-split': one, 'data-key': `split ${one}`, 'aria-pressed': String(one === by) },
        headings[one],
      ),
    ),
  );

function articleSections(
  { bars, strip }: ArticlePicture,
  by: Split,
  traced: string | undefined,
  headings: Headings,
): Node[] {
  const parts = bars[by].find(({ name }) => name === traced)?.parts;
  return [
    section(
      headings.strip,
      'strip',
      node(
        'div.strip',
        { role: 'toolbar', 'aria-label': headings.strip, 'data-traced': parts !== undefined },
        ...strip.map((part, i) => cell(part, i, by, parts?.includes(i) ?? false)),
      ),
      manners(headings),
    ),
    section(
      headings[by],
      'voices',
      ...(bars[by].length > 0 ? [node('p.shares', { 'aria-hidden': 'true' }, headings.shares)] : []),
      bars[by].length > 0
        ? node('ul.bars', {}, ...bars[by].map((bar) => node('li', {}, barOf(bar, headings, traced))))
        : node('p.missing', {}, headings.silent),
    ),
  ];
}

const section = (heading: string, id: string, ...content: Node[]): Node =>
  node('section', { 'aria-labelledby': id }, node('h2', { id }, heading), ...content);

/** A part of the strip, and below it the findings in it. */
function cell(part: Part, i: number, by: Split, traced: boolean): Node {
  const { manner, colours, words, begins, told, findings } = part;
  const button = node(`button.part.${manner}.${colourClass(colours[by])}${traced ? '.traced' : ''}`, {
    'data-reveal': String(i),
    'data-key': `part ${i}`,
    'aria-label': told,
    title: told,
  });
  const marks = findings.map(({ severity, told }, place) =>
    node(`button.mark.${severity}`, {
      'data-reveal': String(i),
      'data-find': String(place),
      'data-key': `finding ${i} ${place}`,
      'aria-label': told,
      title: told,
    }),
  );
  return node(
    `span.cell${begins ? '.begins' : ''}`,
    { style: { '--words': String(words), '--findings': String(findings.length) } },
    button,
    ...(marks.length > 0 ? [node('span.marks', {}, ...marks)] : []),
  );
}

const manners = ({ quoted, paraphrased, narrated, found }: Headings): Node =>
  legendOf([
    ['quotation', quoted],
    ['paraphrase', paraphrased],
    ['narration', narrated],
    ['finding', found],
  ]);

/** What the colours mean is told to those who do not see them by every part itself. */
const legendOf = (entries: readonly (readonly [string, string])[]): Node =>
  node(
    'ul.legend',
    { 'aria-hidden': 'true' },
    ...entries.map(([look, words]) => node('li', {}, node(`span.swatch.${look}`), words)),
  );

/** A bar, which shows on a click where in the strip they speak. */
const barOf = (bar: Bar, { trace }: Headings, traced: string | undefined): Node =>
  node(
    'button.bar',
    {
      'data-trace': bar.name,
      'data-key': `trace ${bar.name}`,
      'aria-pressed': String(bar.name === traced),
      'aria-label': `${bar.told}. ${trace}`,
      title: `${bar.told}\n${trace}`,
    },
    node('span.name', {}, bar.name),
    track(
      { look: `quotation.${colourClass(bar.colour)}`, share: bar.quoted },
      { look: `paraphrase.${colourClass(bar.colour)}`, share: bar.paraphrased },
      { look: 'rest', share: 1 - bar.quoted - bar.paraphrased },
    ),
    node('span.share', {}, bar.share),
  );

const track = (...pieces: readonly { readonly look: string; readonly share: number }[]): Node =>
  node(
    'span.track',
    { 'aria-hidden': 'true' },
    ...pieces.map(({ look, share }) => node(`span.${look}`, { style: { 'flex-grow': String(share) } })),
  );

const folderSection = ({ folder, legend, headings }: Picture, by: Split): Node =>
  section(
    headings.folder,
    'folder',
    legendOf([
      ...legend[by].map(({ name, colour }) => [`quotation.${colourClass(colour)}`, name] as const),
      ['narration', headings.narrated],
    ]),
    node('ol.articles', {}, ...folder.map((row) => node('li', {}, rowOf(row, by)))),
  );

function rowOf({ uri, headline, date, current, bars }: Row, by: Split): Node {
  const { parts, told } = bars[by];
  const spoken = parts.reduce((sum, { share }) => sum + share, 0);
  return node(
    'button.article',
    {
      'data-open': uri,
      'data-key': `article ${uri}`,
      'aria-current': current && 'true',
      'aria-label': [date, headline, told].filter(Boolean).join('\n'),
      title: `${headline}\n${told}`,
    },
    node('span.date', {}, date),
    node('span.headline', {}, headline),
    track(...parts.map(({ colour, share }) => ({ look: `quotation.${colourClass(colour)}`, share })), {
      look: 'narration',
      share: Math.max(0, 1 - spoken),
    }),
  );
}

const colourClass = (colour: Colour): string => `colour-${colour ?? 'none'}`;
