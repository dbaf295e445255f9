import { table } from '../../report/csv';
import type { Format } from './format';
import { type RowKind, rowKinds } from './names';
import { columnsOf, type Row, rowsOf } from './rows';
import { streamed } from './streamed';

const usual: RowKind = rowKinds[0];

/** A table after RFC 4180, with the rows of findings unless others are asked for. */
export const csv: Format = {
  pieces: (outcome, { rows }) =>
    'review' in outcome ? rowsOf(rows ?? usual, outcome).map((row) => line(rows ?? usual, row)) : [],
  open: ({ rows }) => streamed(table([columnsOf(rows ?? usual)]), '', ''),
};

const line = (kind: RowKind, row: Row): string =>
  table([columnsOf(kind).map((name) => (row[name] === null ? '' : String(row[name])))]);
