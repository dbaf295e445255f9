import type { Token } from './types';

/** The indexes of the tokens for which it holds. */
export function placesOf(tokens: readonly Token[], holds: (token: Token) => boolean): number[] {
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (holds(tokens[i] as Token)) places.push(i);
  return places;
}
