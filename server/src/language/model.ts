/** What the tagger has learnt, as `server/tools/model.mjs` writes it out of wink's package. */
export interface TaggerModel {
  /** JSON. */
  readonly text: string;
  /** What is known of each word, four numbers a word, then the parts of contractions. */
  readonly numbers: Uint32Array;
}

let provided: (() => TaggerModel) | undefined;

/** Says where the model comes from; `read` is called once, when the first article is tagged. */
export function provideModel(read: () => TaggerModel): void {
  provided = read;
}

/** The model, read where it was said to be. Throws where that was not said. */
export function readModel(): TaggerModel {
  if (!provided) throw new Error('The model is not loaded: wait for loadModel() before the first reading.');
  return provided();
}
