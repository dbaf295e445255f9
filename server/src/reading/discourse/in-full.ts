import { defineConstruction } from '../construction';
import type { FindInStory } from './story';
import { wordsOfTurn } from './words-of-turn';

export const inFull = defineConstruction<FindInStory>({
  name: 'in-full',
  what: 'Paragraphs without marks that a line before them announces as somebody’s words: a statement, a letter, a post.',
  reads: [
    '[Ana Ruiz]¹⁺² {wrote}¹⁺² on her page:\n\n⟨The ferry was late again. I saw it leave.⟩¹\n\n⟨We need a new one.⟩²\n\nThe council meets on Monday.',
    'Here is [Ruiz]’s full statement:\n\n⟨We know of the claims about the ferry.⟩',
    "Here's [Ruiz]:\n\n⟨We know of the claims about the ferry, I find.⟩",
    'Full statement from [Ana Ruiz]:\n\n⟨The ferry was late again. I saw it leave.⟩',
    '[The letter], seen by the Post, {reads}:\n\n⟨The ferry will close in May.⟩',
  ],
  leaves: [
    '[Ana Ruiz] {criticised} ⟨the plan⟩ in a post:\n\nLater, Ruiz praised the crew.',
    'Three things went wrong:\n\nThe ferry was late, and its engine failed.',
    'The island took stock of its letters:\n\nMost were about the ferry.',
  ],
  find({ block }, { announced: speaker, blockOf, quotations }) {
    if (!speaker?.words || block > speaker.until) return undefined;
    const { body } = blockOf({ block });
    return {
      ...wordsOfTurn('in-full', block, body, quotations),
      source: speaker.source,
      cue: speaker.cue,
      verb: speaker.verb,
      confidence: 0.85,
      sourceHead: speaker.head,
    };
  },
});
