import { hull, slice } from '../../text/span';
import { someOverlaps } from '../../text/span-index';
import type { OwnVoice } from '../../voice/own-voice';
import { defineRule, type Remark } from '../rule';

export const attributionDrift = defineRule({
  id: 'attribution-drift',
  category: 'attribution',
  severity: 'hint',
  confidence: 'medium',
  quotes: 'outside',
  status: 'draft',
  title: 'Account that has lost track of its source',
  why: 'A few sentences after the last “said”, readers no longer know whether the source or the paper is making the claims.',
  remedy: 'Say again who says so.',
  guides: [
    'AP, attribution: restate the source in later paragraphs where needed',
    'Reuters Handbook, The Essentials of Reuters sourcing',
    'BBC Editorial Guidelines, 3 Accuracy',
  ],
  silentIn: ['opinion', 'analysis', 'interview'],
  options: {
    sentences: { default: 4, why: 'How many sentences may follow a source before it has to be named again.' },
  },
  examples: {
    flags: [
      'Dorvek said the reform failed. [[Schools were closed. The ministry ignored three warnings. Teachers left for the south. The army has lied about it.]]',
      {
        text: 'Telling said aid was stolen. [[Trucks went missing. The army has lied about the grain.]]',
        options: { sentences: 2 },
      },
    ],
    passes: [
      'Dorvek said the reform failed. Schools closed, he said, and teachers left.',
      'The report says the police lied. It says files were burned and witnesses bribed.',
      'Dorvek spoke for an hour, he said. The session closed at nine. Members left by the east gate. The hall was locked. It rained.',
      'Schools were closed. The ministry ignored three warnings. Teachers left for the south. The army has lied about it.',
      'Dorvek said the reform failed. The ministry ignored three warnings.\n\nOn Monday the port was shut. Ships waited. Crews left. The army has lied about it.',
    ],
  },
  *check({ article, spoken, ownVoices, options: { sentences: most } }) {
    let source: string | undefined;
    let block = -1;
    let run: OwnVoice[] = [];
    for (const voice of ownVoices()) {
      const { sentence, said } = voice;
      if (sentence.block !== block) {
        yield* drifted();
        source = undefined;
        block = sentence.block;
      }
      const quotes = someOverlaps(spoken, sentence.span);
      if (said.length > 0 || quotes) {
        yield* drifted();
        const last = said.at(-1)?.source[0];
        if (last) source = slice(article.text, last);
      } else if (source !== undefined) run.push(voice);
    }
    yield* drifted();

    function* drifted(): Generator<Remark> {
      const sentences = run.map(({ sentence }) => sentence);
      const claims = run.filter(({ stance }) => stance);
      run = [];
      const place = sentences[most - 1];
      if (!place || claims.length < 1 + Math.floor(most / 4) || source === undefined) return;
      const at = place.span[1] - 1;
      yield {
        span: hull(sentences.map(({ span }) => span)),
        message: `“${source}” was last named ${sentences.length} sentences ago: whose claims are these?`,
        ...(article.text[at] === '.' && {
          fixes: [
            {
              title: 'Name the source again',
              edits: [{ span: [at, at], text: [', ', { blank: 'speaker' }, ' said'] }],
            },
          ],
        }),
      };
    }
  },
});
