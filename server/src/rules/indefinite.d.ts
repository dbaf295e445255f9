declare module 'indefinite' {
  /** The word with “a” or “an” before it, or that article alone. */
  export default function indefinite(word: string, options?: { readonly articleOnly: true }): string;
}
