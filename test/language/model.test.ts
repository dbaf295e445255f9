import { expect, test } from 'vitest';
import wink from 'wink-eng-lite-web-model';
import { winkModel } from '../../server/src/language/wink-model';
import { taggerModel } from '../../server/tools/model.mjs';

test('the model written as data is that of wink’s package', () => {
  const [ours, theirs] = [winkModel(taggerModel()), wink].map((model) => ({
    core: (model.core as () => unknown)(),
    pos: (model.pos as () => unknown)(),
  }));
  expect(ours).toEqual(theirs);
});
