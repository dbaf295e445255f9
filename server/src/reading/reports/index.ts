import { accordingTo } from './according-to';
import { claim } from './claim';
import { colon } from './colon';
import { inWords } from './in-words';
import { promise } from './promise';
import { topic } from './topic';

/** Attribution without a verb of report, in the order of its statements. */
export const attributions = [accordingTo, inWords, colon, claim, promise, topic];

export const reportConstructions = [...attributions];
