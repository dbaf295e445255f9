/** What a rewrite can do to words that are somebody's, the gravest first, each with what it means. */
export const changeKinds = {
  'denial-lost': 'words that were denied, refused or not said are now said',
  'quotation-altered': 'words between quotation marks are not those of the version before',
  'quotation-made': 'words that were paraphrased stand between quotation marks',
  'quotation-new': 'a quotation that the version before does not have',
  'speaker-changed': 'words are now somebody else’s',
  'attribution-lost': 'words that were somebody’s are now the paper’s own',
  'hedge-hardened': 'what was said with care, or only claimed, is now told as a fact',
  'quotation-unmarked': 'quoted words stand without quotation marks',
  'quotation-gone': 'a quotation is left out',
  'speaker-gone': 'somebody who spoke no longer does',
  'speaker-new': 'somebody speaks who did not',
} as const;

export type ChangeKind = keyof typeof changeKinds;

export const kindsOfChange = Object.keys(changeKinds) as ChangeKind[];

/** One thing that a rewrite did, with the offsets of the words before and after where there are any. */
export interface Change {
  readonly kind: ChangeKind;
  /** The words as they were and as they are, on one line. */
  readonly before?: string;
  readonly after?: string;
  readonly beforeAt?: number;
  readonly afterAt?: number;
  /** One sentence on what is different. */
  readonly note: string;
}
