import type { Cluster } from '../../actors/cluster';
import type { Gender } from '../../lexicons/speakers';
import type { Choice } from './focus';

/** What the pronouns of a text say of the persons they seem to mean: one that is misread is outvoted by the others. */
export class GenderVotes {
  readonly #votes = new Map<Cluster, { he: number; she: number }>();
  /** Where the pronouns begin. */
  readonly #pronouns = new Set<number>();

  /** Takes note of what the pronoun that begins at `at` says; one that only goes on with an unsure one says nothing new. */
  add({ cluster, confidence, antecedent }: Choice, gender: Gender, at: number): void {
    this.#pronouns.add(at);
    if (confidence < 0.9 && antecedent && this.#pronouns.has(antecedent[0])) return;
    const votes = this.#votes.get(cluster) ?? { he: 0, she: 0 };
    this.#votes.set(cluster, votes);
    votes[gender] += confidence >= 0.9 ? 1 : confidence > 0.8 ? 0.5 : 0;
  }

  /** The gender of everybody who has none from a title or the desk and whose votes are clear. */
  settled(clusters: readonly Cluster[]): ReadonlyMap<Cluster, Gender> {
    const genders = new Map<Cluster, Gender>();
    for (const cluster of clusters) {
      const votes = this.#votes.get(cluster);
      if (!votes || cluster.gender !== undefined) continue;
      const most = votes.he > votes.she ? 'he' : 'she';
      if (votes[most] >= 1 && votes[most] >= 2 * Math.min(votes.he, votes.she)) genders.set(cluster, most);
    }
    return genders;
  }
}
