import { type Actor, isDescribed } from '../actors/types';
import type { Reading } from '../reading/types';
import { slice } from '../text/span';

/** Whether the article gives the actor a name, and not only words that describe one, as “both delegations” or “critics”. */
export const isNamed = ({ article, mentions }: Reading, { id, name, kind }: Actor): boolean =>
  !isDescribed(kind) &&
  mentions.some(({ actor, form, span }) => {
    if (actor !== id) return false;
    return form === 'name' || form === 'metonym' || (form === 'possessive' && name.includes(slice(article.text, span)));
  });
