import actorsSchema from '../../actors.schema.json';
import correctionsSchema from '../../corrections.schema.json';
import settingsSchema from '../../hearsay.schema.json';
import type { ActorEntry } from '../actors/types';
import { frontMatterKeys } from '../article/front-matter';
import { types } from '../article/genre';
import { termsOf } from '../lexicons/changed';
import type { JsonSchema } from '../text/json-schema';
import type { Offer } from '../text/offer';
import type { YamlPath } from '../text/yaml';
import type { YamlCaret } from '../text/yaml-caret';
import { type KnownValue, yamlOffers } from '../text/yaml-offers';
import type { FoundDesk } from './find-desk';
import { sourceKeys } from './links';

/** A YAML text that this program reads: one of the desk's files, or an article's front matter. */
export type DeskText = 'settings' | 'actors' | 'corrections' | 'front matter';

const settings = settingsSchema as unknown as JsonSchema;
const schemas: Readonly<Record<DeskText, JsonSchema>> = {
  settings,
  actors: actorsSchema as unknown as JsonSchema,
  corrections: correctionsSchema as unknown as JsonSchema,
  'front matter': {
    properties: {
      ...Object.fromEntries(Object.entries(frontMatterKeys).map(([key, { about }]) => [key, { description: about }])),
      type: { description: frontMatterKeys.type.about, enum: types },
      ...Object.fromEntries(Object.entries(sourceKeys).map(([key, description]) => [key, { description }])),
      hearsay: {
        description: 'How serious remarks are in this article, as under “rules” in hearsay.yaml; or “off” for none.',
        anyOf: [{ $ref: '#/definitions/rules' }, { enum: ['off'] }],
      },
    },
    ...(settings.definitions && { definitions: settings.definitions }),
  },
};

/** What may be written at the caret in a text of that sort, with what the desk has used so far. */
export const deskOffers = (sort: DeskText, caret: YamlCaret, { actors }: Pick<FoundDesk, 'actors'>): Offer[] =>
  yamlOffers(schemas[sort], caret, (path) => {
    if (sort === 'settings') return terms(path);
    if (sort === 'corrections') return people(path, actors.entries);
    return sort === 'actors' ? used(path, caret.word, actors.entries) : [];
  });

/** The terms of a word list, where it is said which of them are fine. */
const terms = ([lexicon, name, change]: YamlPath): KnownValue[] =>
  lexicon === 'lexicon' && change === 'remove' ? termsOf(String(name)).map((value) => ({ value })) : [];

/** Whom the desk may say that words are of. */
const people = (path: YamlPath, entries: readonly ActorEntry[]): KnownValue[] =>
  path.at(-1) === 'saidBy' || path.at(-1) === 'sameAs'
    ? entries.map(({ id, name }) => ({ value: id, detail: name }))
    : [];

/** For a key that refers to other entries: their ids, and what has been written for it without being one, but for the word itself. */
function used(path: YamlPath, word: string, entries: readonly ActorEntry[]): KnownValue[] {
  const key = path.at(-1);
  if (key !== 'affiliation' && key !== 'country' && key !== 'side') return [];
  const bodies = entries.filter(({ kind }) => (key === 'country' ? kind === 'country' : isBody(kind)));
  const ofRoles = key === 'affiliation' ? entries.flatMap(({ roles }) => roles.map((role) => role.affiliation)) : [];
  const said = [...entries.map((entry) => entry[key]), ...ofRoles].filter((value) => value !== undefined);
  const isElsewhere = (value: string) => value !== word || said.filter((other) => other === value).length > 1;
  const others = said.filter((value) => isElsewhere(value) && !bodies.some(({ id }) => id === value));
  return [...bodies.map(({ id, name }) => ({ value: id, detail: name })), ...others.map((value) => ({ value }))];
}

const isBody = (kind: ActorEntry['kind']): boolean => kind !== 'person' && kind !== 'anonymous';
