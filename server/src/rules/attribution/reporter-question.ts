import type { Article, Block } from '../../article/types';
import { inClass } from '../../lexicons/word-classes';
import { contains, slice } from '../../text/span';
import { overlapping } from '../../text/span-index';
import type { Verdict } from '../../voice/ear';
import type { OwnVoice } from '../../voice/own-voice';
import { defineRule } from '../rule';

/** So many paragraphs that are a question and no more make a page of questions and answers. */
const catechism = 3;

export const reporterQuestion = defineRule({
  id: 'reporter-question',
  category: 'attribution',
  severity: 'information',
  confidence: 'medium',
  quotes: 'outside',
  status: 'stable',
  title: 'Question that nobody is asked',
  why: 'A report answers questions. One that the paper itself raises puts a thought into readers’ heads without standing by it, or keeps them waiting for what it could say.',
  remedy: 'Give the answer, say that it is not known, or say who asks.',
  guides: [
    'BBC News Styleguide, plain reporting: report, don’t ask',
    'Reuters Handbook, Freedom from bias',
    'University of Kansas editing course: question leads',
  ],
  silentIn: ['opinion', 'analysis', 'interview'],
  examples: {
    flags: [
      'Osk voted on Sunday. Turnout was 61 percent.\n\n[[But who will pay for the pier?]]',
      'Osk voted on Sunday. [[What happens next?]] The council meets on May 3.',
      'Osk voted on Sunday.\n\n[[Were you at the harbour that evening?]]',
      'Osk voted on Sunday.\n\n[[The problem?]] Nobody had counted the boats.',
      'Osk voted on Sunday.\n\n[[So what did Holm, who said the pier was sound, know of it?]]',
    ],
    passes: [
      'Osk voted on Sunday. Who put the paper into the box is not known.',
      '“Who will pay for the pier?” Ana Ruiz asked.',
      'Who, Ana Ruiz asked, will pay for the pier?',
      'Osk voted on Sunday.\n\nStorm link?\n\nTurnout was 61 percent.',
      'Ana Ruiz put one question to the council: Who will pay for the pier?',
      'Holm put a simple question to the council, asking the crews too: Who will pay for the pier?',
      'Would they vote for it again? Ana Ruiz asked the crews.',
      'The crews were asked: Would you vote for it again?',
      'Have you seen the ship? Call the harbour office or email desk@osk.example.',
      'Osk voted on Sunday.\n\nWho pays for the pier?\n\nThe council does.\n\nWho owns it?\n\nThe state does.\n\nWho may use it?\n\nAll crews may.',
      '---\ntype: opinion\n---\nOsk voted on Sunday. But who will pay for the pier?',
    ],
  },
  *check({ article, ownVoices, verdicts }) {
    const asked = ownVoices().filter((voice, i) => {
      const [here, next] = [verdicts()[i] as Verdict, verdicts()[i + 1]];
      return here.heard.manner.asks && !here.heard.manner.isOnAsking && isOwn(article, voice) && !isCalled(voice, next);
    });
    const isCatechism = article.blocks.filter((block) => isQuestion(article, block)).length >= catechism;
    for (const voice of asked)
      if (!isCatechism || !isQuestion(article, article.blocks[voice.sentence.block]))
        yield { span: voice.sentence.span, message: 'The paper asks this itself, and of nobody.' };
  },
});

/** Whether nothing but the paper asks: the sentence begins and ends in its voice, and nobody leads up to it. */
function isOwn({ text, blocks }: Article, { sentence: { span, block }, said, own, tokens }: OwnVoice): boolean {
  if (isCrosshead(slice(text, blocks[block]?.body ?? span))) return false;
  if (own.length < 2 || own[0] !== tokens[0] || own.at(-1) !== tokens.at(-1)) return false;
  if (blocks[block]?.introducedBy !== undefined || leadsUp.test(text.slice(Math.max(0, span[0] - 3), span[0])))
    return false;
  if (tokens.some(({ lemma }) => inClass(lemma, 'asking'))) return false;
  return said.every(({ source }) => source.every((part) => contains(span, part)));
}
const leadsUp = /:\s*$/;

/** “Storm link?”: a line of two or three words between paragraphs. */
const isCrosshead = (line: string): boolean => line.trim().split(/\s+/).length < 4;

/** “Have you seen the ship? Call the harbour office.” “Would they vote for it again? Ana Ruiz asked.” */
const isCalled = ({ sentence }: OwnVoice, next: Verdict | undefined): boolean =>
  next?.heard.voice.sentence.block === sentence.block &&
  next.heard.voice.tokens.some(({ lower, lemma }) => inClass(lower, 'service-word') || inClass(lemma, 'asking'));

/** Whether the block is a single question. */
const isQuestion = ({ text, sentences }: Article, block: Block | undefined): boolean =>
  block !== undefined && overlapping(sentences, block.body).length === 1 && /\?\s*$/.test(slice(text, block.body));
