/**
 * Loads the model of the language, out of the folder with `model.json` and `model.bin`; where none is given, out of Hearsay's own. In
 * Node it is optional: the first reading loads the model where nobody has. In a browser it comes before the first reading. Rejects
 * where the model can't be read.
 */
export type LoadModel = (folder?: string | URL) => Promise<void>;
