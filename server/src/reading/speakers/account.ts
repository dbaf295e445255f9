import type { Cluster } from '../../actors/cluster';
import type { Mention, SpeakerFound } from '../types';
import type { Focus } from './focus';
import type { GenderVotes } from './gender-votes';
import type { Unnamed } from './unnamed';

/** Words that stand for somebody, before ids are given. */
export interface Meant extends Omit<Mention, 'actor'> {
  readonly cluster: Cluster;
}

/** Who says the words of a draft; `cluster` is null where nobody in the text does, or two may. */
export interface Speaker {
  readonly cluster: Cluster | null;
  readonly how?: SpeakerFound;
  readonly confidence: number;
  /** Who says it too. */
  readonly others: readonly Cluster[];
  /** Whether the words were taken for somebody's who can't have said them. */
  readonly unfit?: true;
}

export const nobody: Speaker = { cluster: null, confidence: 1, others: [] };

/** The text as it has been followed so far, and at the end the whole of it. */
export interface Account {
  readonly mentions: Meant[];
  /** By the index of the draft; drafts without a source have none. */
  readonly speakers: Speaker[];
  readonly focus: Focus;
  readonly unnamed: Unnamed;
  readonly votes: GenderVotes;
  /** The last sentence whose subject has been met. */
  subjectOf: number;
}
