import { defineConstruction } from '../construction';
import { complementAfter } from './extents/complements';
import { contentEnd } from './extents/content-end';
import { ending } from './extents/ending';
import { complementOf, endOf, type FindByCue } from './found';
import { subjectBehindCue } from './sources/subjects';

export const invertedAhead = defineConstruction<FindByCue>({
  name: 'inverted-ahead',
  what: 'The verb before its subject, in front of the words: “Said X: ‘…’”.',
  reads: ['{Said} [Ana Ruiz]: ⟨“The ferry was late again.”⟩'],
  leaves: ['Said to be late, the ferry had sailed.'],
  find(context) {
    const { items, lexicons, cue } = context;
    const source = subjectBehindCue(context);
    if (!source) return undefined;
    const after = endOf(source);
    if (!/^[,:]$/.test(items[after]?.lower ?? '')) return undefined;
    const right = complementAfter(items, { ...cue, to: after }, lexicons);
    if (!right) return undefined;
    const to = contentEnd(items, right.from, ending(context, cue, right.kind));
    const content = [{ from: right.from, to }];
    return { cue, source, content, cueTo: cue.to, weights: ['inverted-ahead'], complement: complementOf(right.kind) };
  },
});
