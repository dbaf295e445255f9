import { phraseEndingAt } from '../../syntax/left-phrase';
import { defineConstruction } from '../construction';
import { contentFrom } from './extents/content-end';
import type { FindByCue } from './found';
import { agentOf, unagented } from './passive';

export const itWasSaid = defineConstruction<FindByCue>({
  name: 'it-was-said',
  what: 'The passive with “it”, which only holds the place of a clause: “it was reported that”.',
  reads: [
    'It {was reported} ⟨that the ferry had sailed⟩.',
    'It {was reported} by [the crew] ⟨that the ferry had sailed⟩.',
  ],
  leaves: ['The ferry was expected to sail.'],
  find(context) {
    const { items, cue, complement } = context;
    const phrase = phraseEndingAt(items, cue.group - 1, context.lexicons);
    if (items[phrase?.core.from ?? -1]?.lower !== 'it') return undefined;
    const agent = agentOf(context);
    const report = { cue, source: agent, weights: ['it-was-said'], complement: 'clause' } as const;
    const spoken = complement?.kind === 'that' && !cue.unreal && cue.verb.modes.has('speech');
    if (!agent && spoken)
      return { ...report, content: [contentFrom(context, complement.from, 'that')], cueTo: complement.cueTo };
    const from = agent?.spans[0]?.to ?? cue.to;
    if (items[from]?.lower !== 'that' || (!agent && !unagented(context))) return undefined;
    return { ...report, content: [contentFrom(context, from, 'that')], cueTo: cue.to };
  },
});
