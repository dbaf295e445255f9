/** A number by which a sentence is weighed: its name, its weight, and what it usually is. */
export type Weight = [name: string, weight: number, usual: number];

export function learn(
  names: readonly string[],
  hear: (text: string) => readonly { readonly span: readonly [number, number]; readonly row: readonly number[] }[],
): { readonly bias: number; readonly weights: readonly Weight[] };

export function wordsMark(): string;
