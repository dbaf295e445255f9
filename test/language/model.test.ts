import { expect, test } from 'vitest';
import wink from 'wink-eng-lite-web-model';
import { winkModel } from '../../server/src/language/wink-model';
import { taggerModel } from '../../server/tools/model.mjs';

test('the model written as data is that of wink’s package', () => {
  const [ours, theirs] = [winkModel(taggerModel()), wink].map((model) => ({
    core: withEveryWord((model.core as () => Core)()),
    pos: (model.pos as () => unknown)(),
  }));
  expect(ours).toEqual(theirs);
});

interface Core {
  readonly features: Readonly<Record<string, { readonly list: readonly string[]; readonly hash?: Numbers }>>;
}

type Numbers = Readonly<Record<string, number>>;

/** The same with the number of every word asked for: ours are looked up when they are. */
function withEveryWord({ features, ...core }: Core) {
  const asked = Object.entries(features).map(([name, { hash, ...feature }]) => {
    const numbers = hash && feature.list.map((word) => hash[word]);
    return [name, { ...feature, numbers }];
  });
  return { ...core, features: Object.fromEntries(asked) };
}
