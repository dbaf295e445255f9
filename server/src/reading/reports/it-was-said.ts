import { phraseEndingAt } from '../../syntax/left-phrase';
import { defineConstruction } from '../construction';
import { contentFrom } from './extents/content-end';
import type { FindByCue } from './found';
import { agentOf } from './passive';

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
    const from = agent?.spans[0]?.to ?? (complement?.kind === 'that' ? complement.from : undefined);
    if (from === undefined || items[from]?.lower !== 'that') return undefined;
    const content = [contentFrom(context, from, 'that')];
    return { cue, source: agent, content, cueTo: cue.to, weights: ['it-was-said'], complement: 'clause' };
  },
});
