import * as v from 'valibot';
import { firstDay, isDate, lastDay } from './roles';

const date = v.pipe(
  v.string(),
  v.check(isDate, ({ input }) => `“${input}” is not a date: write it as 2014, 2014-03 or 2014-03-27.`),
);
const texts = v.array(v.string());

const role = v.pipe(
  v.strictObject({
    title: v.string(),
    from: v.exactOptional(date),
    to: v.exactOptional(date),
    affiliation: v.exactOptional(v.string()),
  }),
  v.title('role'),
  v.forward(
    v.check(
      ({ from, to }) => !from || !to || firstDay(from) <= lastDay(to),
      ({ input }) =>
        `The role ends in ${input.to}, before it begins in ${input.from}: swap “from” and “to”, or correct one.`,
    ),
    ['to'],
  ),
);

/** One entry of actors.yaml. The id is looked at by the registry, which makes up a missing one. */
export const entrySchema = v.pipe(
  v.strictObject({
    id: v.exactOptional(v.string()),
    name: v.pipe(v.string(), v.nonEmpty('This name is empty: write the name.')),
    kind: v.optional(v.picklist(['person', 'organisation', 'government', 'country', 'group', 'anonymous']), 'person'),
    aliases: v.optional(texts, []),
    spelling: v.exactOptional(v.string()),
    roles: v.optional(v.array(role), []),
    pronouns: v.exactOptional(v.picklist(['he', 'she', 'they', 'it'])),
    affiliation: v.exactOptional(v.string()),
    country: v.exactOptional(v.string()),
    side: v.exactOptional(v.string()),
    links: v.optional(texts, []),
    notes: v.exactOptional(v.string()),
  }),
  v.title('actor'),
);
