import type { Look } from './formats/format';
import type { Io } from './io';

/** Whether colours are wanted. */
export const colorsFor = (
  values: { readonly color: 'auto' | 'always' | 'never' | undefined; readonly 'no-color': boolean },
  io: Io,
): boolean => !values['no-color'] && values.color !== 'never' && (values.color === 'always' || io.color);

/** How wide a report to read may be, and whether it has colours. */
export const lookFor = (color: boolean, io: Io): Look => ({ columns: Math.min(io.columns ?? 100, 100), color });
