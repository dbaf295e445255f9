import { version } from '../../../../package.json';
import { momentOf } from '../../report/moment';
import { type Entry, pageOf, reportEntry } from '../../report/page';
import type { Format } from './format';

/** One page to file with the story. Its table of contents stands first, so nothing is written before all articles are known. */
export const html: Format = {
  pieces: (outcome) => ('review' in outcome ? [JSON.stringify(reportEntry(outcome, outcome.place))] : []),
  open: () => {
    const entries: Entry[] = [];
    return {
      head: '',
      add(piece) {
        entries.push(JSON.parse(piece));
        return '';
      },
      end: () => pageOf(entries, { at: momentOf(new Date()), version }),
    };
  },
};
