import type { Genre } from '../article/genre';
import type { Format } from '../article/types';
import { once } from '../text/once';
import type { Span } from '../text/span';
import type { Copy } from './copy';

/** From the gravest to the least. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
/** From the surest down. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];
/** In the order of the catalogue. */
export const categories = [
  'attribution',
  'sourcing',
  'quotation',
  'language',
  'names',
  'balance',
  'mechanics',
] as const;
export type Category = (typeof categories)[number];

/**
 * What a rule has to do with text inside quotation marks:
 * `outside` never looks there; `inside` only there; `boundary` at the marks; `both`; `document` at no place in particular.
 */
export type QuotePolicy = 'outside' | 'inside' | 'boundary' | 'both' | 'document';

/** The style book a desk goes by; `none` where it has not named one, so that rules of taste keep quiet. */
export const styles = ['ap', 'reuters', 'bbc', 'guardian', 'wikipedia', 'none'] as const;
export type Style = (typeof styles)[number];

/** A place in a fix that only the writer can fill: what belongs there, and what may well be it. */
export interface Blank {
  readonly blank: string;
  readonly choices?: readonly string[];
}

/** New words for the span; an empty span is a place to insert at. */
export interface Edit {
  readonly span: Span;
  readonly text: string | readonly (string | Blank)[];
}

/** One way to mend what was found. Its edits do not overlap, and none changes a word inside quotation marks. */
export interface Fix {
  /** What it does, as an order: “Leave out “clearly””. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It can be made without reading: the meaning stays, and there is one right way. */
  readonly safe?: true;
  /** It moves or rewrites so much that the writer should see it first. */
  readonly preview?: true;
}

/** A sentence of a passage that is remarked upon as a whole, and what in this one does it. */
export interface Part {
  readonly span: Span;
  readonly message: string;
}

/** What a rule yields; settle turns it into a finding. */
export interface Remark {
  readonly span: Span;
  readonly message: string;
  /** Where this one case is less sure, or less grave, than the rule as a whole. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** The sentences that it speaks of, in order, where it speaks of several. */
  readonly parts?: readonly Part[];
  /** The best first. */
  readonly fixes?: readonly Fix[];
}

export type OptionValue = number | boolean | string | readonly string[];

/** Something a desk may set about one rule. */
export interface Option {
  readonly default: OptionValue;
  /** What it decides, as a sentence. */
  readonly why: string;
  /** The only values it takes, where it takes words. */
  readonly choices?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

type Widened<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : readonly string[];

/** What the desk has laid down that concerns one rule. */
export interface House<Own extends Options = Options> {
  readonly style: Style;
  /** The rule's options, with the default for each that the desk does not set. */
  readonly options: { readonly [Name in keyof Own]: Widened<Own[Name]['default']> };
}

/** A text with `[[…]]` round each span to be flagged, and what it is read with. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly actors?: string;
      readonly format?: Format;
      readonly style?: Style;
      readonly options?: Readonly<Record<string, OptionValue>>;
    };

/** A rule with options of the given kind. */
export interface RuleOf<Own extends Options> {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Where some of its findings are graver or milder than the others: how they are, unless the desk gives the rule a level. */
  readonly alsoAs?: readonly Severity[];
  readonly confidence: Confidence;
  readonly quotes: QuotePolicy;
  /** A draft is off until the desk gives it a severity. */
  readonly status: 'stable' | 'draft';
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** Each a guide and the section of it that asks for this. */
  readonly guides: readonly string[];
  /** The kinds of article it has nothing to say of. */
  readonly silentIn?: readonly Genre[];
  readonly options?: Own;
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] };
  check(copy: Copy & House<Own>): Iterable<Remark>;
}

export type Rule = RuleOf<Options>;

/** Gives a rule its type, and its check the types of its options; does nothing else. */
export const defineRule = <const Own extends Options>(rule: RuleOf<Own>): Rule => rule as unknown as Rule;

/** How grave the rule's findings are, where the desk does not say: what most of them are first. */
export const severitiesOf = ({ severity, alsoAs = [] }: Pick<Rule, 'severity' | 'alsoAs'>): readonly Severity[] => [
  severity,
  ...alsoAs,
];

/** The options with their defaults, and over them what the desk has set. */
export function optionsOf(rule: Rule, set?: Readonly<Record<string, OptionValue>>): House['options'] {
  const defaults = defaultsOf(rule);
  return set ? { ...defaults, ...set } : defaults;
}

const defaultsOf = once(
  ({ options = {} }: Rule) =>
    Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])) as House['options'],
);
