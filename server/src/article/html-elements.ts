import { lexiconData } from '../lexicons/data.generated';

/** What ends the line it begins or ends in, with what its words are on the page. */
const blocks = new Set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** What holds no words of the story, whatever is in it. */
const wordless = new Set(
  'audio button canvas code datalist dialog fieldset footer form head iframe kbd map math menu nav noscript object pre samp script search select style svg table template textarea video'.split(
    ' ',
  ),
);

/** What is set apart from the story, unless it is the page's own frame. */
const apart = new Set(['aside']);
const roles = new Set(
  'alert banner complementary contentinfo dialog menu navigation search tablist toolbar'.split(' '),
);

/** Names that a page gives to what stands round the story. */
const frame = new Set(lexiconData.furniture.flatMap(({ kind, terms }) => (kind === 'class' ? terms : [])));
const never = new Set(['html', 'body', 'main', 'article']);

export const isBlock = (name: string): boolean => blocks.has(name);

export type Attributes = Readonly<Record<string, string>>;

/** Whether the element is left out for what it is. */
export const isLeftOut = (name: string, attributes: Attributes): boolean =>
  wordless.has(name) ||
  apart.has(name) ||
  roles.has(attributes.role ?? '') ||
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none/.test(attributes.style ?? '');

/** Whether the element is left out for how the page calls it, where it does not hold most of the words. */
export const isNamedFrame = (name: string, attributes: Attributes): boolean =>
  !never.has(name) &&
  `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
    .some((word) => frame.has(word.toLowerCase()));
