import type { Format } from './format';
import { html } from './html';
import { json } from './json';
import type { FormatName } from './names';
import { pretty } from './pretty';

/** The formats by their names. */
export const formats: Readonly<Record<FormatName, Format>> = { pretty, json, html };
