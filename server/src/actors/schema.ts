import * as v from 'valibot';
import { firstDay, isDate, lastDay } from './roles';

const date = v.pipe(
  v.string(),
  v.check(isDate, ({ input }) => `“${input}” is not a date: write it as 2014, 2014-03 or 2014-03-27.`),
);
const text = (about: string) => v.pipe(v.string(), v.description(about));
const texts = (about: string) => v.optional(v.pipe(v.array(v.string()), v.description(about)), []);

const role = v.pipe(
  v.strictObject({
    title: text('The office, with the body or country it belongs to.'),
    from: v.exactOptional(
      v.pipe(date, v.description('The first day, month or year held: 2014, 2014-03 or 2014-03-27.')),
    ),
    to: v.exactOptional(v.pipe(date, v.description('The last day, month or year held; left out while it is held.'))),
    affiliation: v.exactOptional(text('The body it is held in: an id of an entry, or a name.')),
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
    id: v.exactOptional(text('A short name of its own, by which other entries refer to it.')),
    name: v.pipe(
      v.string(),
      v.nonEmpty('This name is empty: write the name.'),
      v.description('The name in full. Surnames alone are worked out from it.'),
    ),
    kind: v.optional(
      v.pipe(
        v.picklist(['person', 'organisation', 'government', 'country', 'group', 'anonymous']),
        v.description('What the actor is.'),
      ),
      'person',
    ),
    aliases: texts('Other names and spellings met in copy.'),
    spelling: v.exactOptional(text('The form the desk prints, where it is not the name.')),
    roles: v.optional(v.pipe(v.array(role), v.description('Offices held, with their dates.')), []),
    pronouns: v.exactOptional(
      v.pipe(v.picklist(['he', 'she', 'they', 'it']), v.description('The pronoun that stands for the actor.')),
    ),
    affiliation: v.exactOptional(text('The body the actor belongs to: an id of an entry, or a name.')),
    country: v.exactOptional(text('The country the actor belongs to: an id of an entry, or a name.')),
    side: v.exactOptional(
      text('The side of a dispute the actor is on: an id of an entry, or a word of the desk’s own.'),
    ),
    links: texts('Pages that say who it is.'),
    notes: v.exactOptional(text('What a writer should know; shown on the speaker card.')),
  }),
  v.title('actor'),
);
