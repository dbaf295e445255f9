import { defineConstruction } from '../construction';
import { contentFrom } from './extents/content-end';
import { complementOf, type FindByCue } from './found';
import { agentOf, isAddressed } from './passive';

export const wasTold = defineConstruction<FindByCue>({
  name: 'was-told',
  what: 'The passive whose subject hears the words: “the crew was told that”, “she was asked whether”.',
  reads: ['The crew {was told} ⟨that the ferry had sailed⟩.'],
  leaves: ['The crew was told a lie.'],
  find(context) {
    const { items, cue, complement } = context;
    if (!isAddressed(cue) || !complement || agentOf(context)) return undefined;
    if (complement.kind === 'object' && items[complement.from - 1]?.lower !== 'about') return undefined;
    return {
      cue,
      content: [contentFrom(context, complement.from, complement.kind)],
      cueTo: cue.to,
      weights: ['was-told'],
      complement: complementOf(complement.kind),
    };
  },
});
