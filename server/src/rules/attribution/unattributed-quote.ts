import { overlapping } from '../../text/span-index';
import { attributeAfter } from '../attributions';
import { lastNamed } from '../last-named';
import { defineRule } from '../rule';
import { speakerless } from '../speakerless';

export const unattributedQuote = defineRule({
  id: 'unattributed-quote',
  category: 'attribution',
  severity: 'error',
  alsoAs: ['hint'],
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Quotation without a speaker',
  why: 'A quotation without a speaker leaves readers to guess, and the nearest name gets words that may not be theirs.',
  remedy: 'Name the speaker at the first natural break, or introduce the quotation with a name and a colon.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: say who is speaking straight after the first quoted sentence',
    'Guardian style guide, quotes: introduce the speaker early',
    'SPJ Code of Ethics: identify sources clearly',
  ],
  examples: {
    flags: [
      '[[“We will not sign under pressure.]] The text is not ready.” Talks resume on Monday.',
      'The hall emptied at noon. [[“This is a betrayal of the north.”]]',
      '“The port is lost,” Ilan Dorvek said. Ana Ruiz shook her head: “We leave on Monday.”\n\n[[“Nobody will be left behind in the valley.”]]',
      'Ilan Dorvek said the port was lost.\n\n[[“Nobody will be left behind in the valley.]] We have buses for all.”',
      'The hall emptied at noon.\n\n[[“This is a betrayal of the north.”]]\n\n“Nobody will be left behind in the valley.”\n\nIt rained.',
      'Ilan Dorvek left at six.\n\n[["The ceasefire is dead and nobody mourns it."]]\n\nShelling was heard in two suburbs.',
    ],
    passes: [
      '“We will not sign under pressure,” Foreign Minister Ilan Dorvek said. “The text is not ready.”',
      'Dorvek gave his reply in one line: “This is a betrayal of the north.”',
      'The banner outside parliament read “No vote without the islands”.',
      'Dorvek said: “We leave on Monday.\n\n“We return in May.”',
      '“The port is lost,” Ilan Dorvek said.\n\n“Nobody will be left behind in the valley.”\n\n“The buses are full of people as it is.”',
      '“Why did nobody call the harbour office?” Dorvek asked.',
      'He starred in “The Last Ferry to Osk” in 1998.',
      'Ana Ruiz shook her head. “Nobody will be left behind in the valley.” She said the buses were ready.',
      'The Harbour Post reports:\n\n“The port was closed on Monday. No ship has left since.”',
      '“You want to see the harbour?” Mr Dorvek asked his guests.',
      '“We waited for nine hours on the quay.” ― Ana Ruiz, Osk',
      '“TELLING: The port is closed and it will stay closed.”',
    ],
  },
  *check(copy) {
    const { text, sentences } = copy.article;
    const named = lastNamed(copy, choices);
    for (const { quotation, guessed, offered } of speakerless(copy)) {
      const { span, content } = quotation;
      const end = Math.min(overlapping(sentences, span)[0]?.span[1] ?? 0, content[1]);
      const blank = { blank: 'speaker', choices: named(span[0]) };
      const edit = attributeAfter(text, quotation, end, [blank, ' said']);
      yield {
        span: [span[0], end === content[1] ? span[1] : end],
        message: guessed
          ? `Nobody speaks this quotation; readers have to guess that it is ${guessed.name} again.`
          : 'Nobody in the text speaks this quotation.',
        ...((guessed ?? offered()) && { severity: 'hint' as const, confidence: 'low' as const }),
        ...(edit && { fixes: [{ title: 'Name the speaker', edits: [edit] }] }),
      };
    }
  },
});

/** How many people a writer is offered to choose from. */
const choices = 8;
