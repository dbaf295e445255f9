/** A regular expression of the project, and the first file it is in. */
export interface Expression {
  readonly key: string;
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

export function expressions(): Expression[];
export function growth(expression: Pick<Expression, 'source' | 'flags'>): string | null;
export function shortFor(expression: Pick<Expression, 'key'>): string;
export function linear(): ReadonlySet<string>;
