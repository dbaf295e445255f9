import type { Token } from '../../language/types';
import { inClass } from '../../lexicons/word-classes';
import { type Span, slice } from '../../text/span';
import type { Verdict } from '../../voice/ear';
import type { OwnVoice } from '../../voice/own-voice';
import { defineRule } from '../rule';

/** From this share of sentences that turn to the reader an article is advice or instruction, which is addressed to somebody. */
const advice = 0.25;

export const readerAddress = defineRule({
  id: 'reader-address',
  category: 'language',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Report that speaks to the reader',
  why: 'A report that talks to its readers presumes what they have seen, know or feel, and soon argues with them.',
  remedy: 'Tell what happened, and to whom.',
  guides: [
    'BBC News Styleguide, plain reporting',
    'University of Kansas editing course: second person in news',
    'Reuters Handbook, Freedom from bias',
  ],
  silentIn: ['opinion', 'analysis', 'interview'],
  examples: {
    flags: [
      'Osk voted on Sunday. [[You]] may have seen the queue at the pier on the evening news.',
      'Osk voted on Sunday. As [[you]] can see, the pier is shut.',
      'Osk voted on Sunday. [[Imagine]] a pier without a roof, in the rain.',
      'Osk voted on Sunday. [[Take]] the harbour vote of 1987, which was lost by two votes.',
      'Osk voted on Sunday. But [[don’t forget]] the harbour vote of 1987.',
    ],
    passes: [
      'Osk voted on Sunday. Turnout was 61 percent.',
      '“You may have seen it,” Ana Ruiz said.',
      'Ana Ruiz said you could hear the crowd from the pier.',
      'Osk voted on Sunday. You can email us at desk@osk.example.',
      'Osk voted on Sunday. Take heart, Ana Ruiz told the crews.',
      'A virus can stay in your lungs for weeks.',
      'Voters can bring a passport. You need no card. You can vote until nine.',
      'Osk voted on Sunday. Take-up of the offer was slow.',
      '---\ntype: opinion\n---\nOsk voted on Sunday. You may have seen the queue.',
    ],
  },
  *check({ article, verdicts }) {
    const turned = verdicts().filter(({ heard: { manner } }) => manner.addresses > 0);
    if (turned.length > 1 && turned.length >= advice * verdicts().length) return;
    for (const verdict of verdicts()) {
      if (isInformation(verdict)) continue;
      const words = wordsOf(verdict.heard.voice);
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) continue;
      const span: Span = [first.start, last.end];
      yield { span, message: `“${slice(article.text, span)}” addresses the reader; just tell what happened.` };
    }
  },
});

/** Whether it says where more is to be had, or what is known of bodies and nature. */
const isInformation = ({ heard: { manner } }: Verdict): boolean => manner.isOnAsking || manner.nature > 0;

/** The first word that means the reader, or the verb of an order to them that opens the sentence. */
function wordsOf({ own, tokens }: OwnVoice): readonly Token[] {
  if (own.some(({ lower }) => inClass(lower, 'service-word'))) return [];
  const you = own.find(({ lower }) => inClass(lower, 'reader-pronoun'));
  if (you) return [you];
  if (own[0] !== tokens[0]) return [];
  const at = own.findIndex(({ lower }) => !inClass(lower, 'before-order'));
  const [verb, next] = [own[at], own[at + 1]];
  if (verb?.pos !== 'VERB' || !inClass(verb.lower, 'order-to-reader') || next?.form === '-') return [];
  const from = own.slice(0, at).findIndex(({ lower }) => inClass(lower, 'order-refused'));
  return own.slice(from < 0 ? at : from, at + 1);
}
