// What an entry does before the first review, for tests that have none.
import { provideModel } from '../server/src/language/model';
import { taggerModel } from '../server/tools/model.mjs';

provideModel(taggerModel);
