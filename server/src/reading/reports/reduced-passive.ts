import { inClass } from '../../lexicons/word-classes';
import { phraseEndingAt } from '../../syntax/left-phrase';
import { agentAt } from '../../syntax/right-phrase';
import { isComma } from '../../syntax/words';
import { defineConstruction } from '../construction';
import { type FindByCue, sourceOf } from './found';

export const reducedPassive = defineConstruction<FindByCue>({
  name: 'reduced-passive',
  what: 'A participle that takes a side, with whoever takes it, behind what it is about: “the plan, opposed by the crew”.',
  reads: ['⟨The plan⟩, {opposed} by [the crew], is a year old.'],
  leaves: ['The ferry, attacked by thieves, is a year old.'],
  find({ items, lexicons, cue }) {
    if (items[cue.to]?.lower !== 'by' || !inClass(cue.verb.lemma, 'siding')) return undefined;
    const before = isComma(items[cue.group - 1]) ? cue.group - 2 : cue.group - 1;
    const phrase = phraseEndingAt(items, before, lexicons);
    const agent = agentAt(items, cue.to, lexicons);
    if (!phrase || !agent) return undefined;
    const content = [phrase.stretch];
    return { cue, source: sourceOf(agent), content, cueTo: cue.to, weights: ['reduced-passive'], complement: 'phrase' };
  },
});
