export function neededWords(source: string): string[][][] | undefined;
