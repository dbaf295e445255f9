import type { Cluster } from '../../actors/cluster';
import { inClass } from '../../lexicons/word-classes';
import type { Description } from './descriptions';

/** How many UTF-16 units before a name its bearer may be said to be somebody's. */
const reach = 40;

/** Whether the text has the person as another's: “her friend” is not “his friend Ana Ruiz”, nor “another friend, Ana Ruiz”. */
export const isOfAnother = (text: string, { mentions }: Cluster, { owner, head }: Description): boolean =>
  inClass(owner, 'own') &&
  mentions.some(({ span }) => {
    const words = text
      .slice(Math.max(0, span[0] - reach), span[0])
      .toLowerCase()
      .split(/[\s,]+/);
    const noun = words.lastIndexOf(head);
    const before = noun < words.length - 2 ? [] : words.slice(Math.max(0, noun - 2), noun);
    const other = before.find((word) => inClass(word, 'own') || word === 'another');
    return other !== undefined && other !== owner;
  });
