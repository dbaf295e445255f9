import type { TaggerModel } from '../src/language/model';

export function taggerModel(): TaggerModel;
export function writeModel(folder: string): void;
