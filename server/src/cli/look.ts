import type { Io } from './io';

/** Whether colours are wanted. */
export const colorsFor = (
  values: { readonly color: 'auto' | 'always' | 'never' | undefined; readonly 'no-color': boolean },
  io: Io,
): boolean => !values['no-color'] && values.color !== 'never' && (values.color === 'always' || io.color);

/** How wide a report to read may be. */
export const columnsFor = (io: Io): number => Math.min(io.columns ?? 100, 100);
