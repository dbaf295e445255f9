import type { Actor } from '../../actors/types';
import type { Mention } from '../../reading/types';
import { contains, type Span, slice } from '../../text/span';
import { indexHolding, overlapping } from '../../text/span-index';
import type { Copy } from '../copy';
import { defineRule } from '../rule';

export const unclearPronounSpeaker = defineRule({
  id: 'unclear-pronoun-speaker',
  category: 'attribution',
  severity: 'information',
  confidence: 'medium',
  quotes: 'boundary',
  status: 'stable',
  title: 'Pronoun that could be either of two speakers',
  why: 'Two people who fit the pronoun have just been named, so the words could be either’s.',
  remedy: 'Name the speaker again.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: be clear who is speaking',
    'University of Kansas editing course: attribution',
  ],
  silentIn: ['interview'],
  examples: {
    flags: [
      'Ilan Dorvek met Premier Anders Holm for two hours. “There is no deal,” [[he]] said.',
      'Mara Telling replaced Ana Ruiz last week. [[She]] said the office was in disorder.',
      'Ilan Dorvek and Anders Holm met on Monday. [[He]] said the order had been illegal.',
      'Anders Holm telephoned Leo Marsh after midnight. [[He]] said the order had been illegal.',
    ],
    passes: [
      'Ilan Dorvek met Premier Anders Holm for two hours. “There is no deal,” Dorvek said.',
      'Dorvek left the palace at six. “There is no deal,” he said.',
      {
        text: 'Ilan Dorvek met Mara Telling for two hours. “There is no deal,” she said.',
        actors:
          '- id: dorvek\n  name: Ilan Dorvek\n  kind: person\n  pronouns: he\n- id: telling\n  name: Mara Telling\n  kind: person\n  pronouns: she\n',
      },
      'Ilan Dorvek told Premier Anders Holm to wait. “There is no deal,” he said.',
      'Ilan Dorvek read Anders Holm’s letter. “There is no deal,” he said.',
      'Ilan Dorvek met Premier Anders Holm for two hours. He left early. “There is no deal,” he said.',
      'Ilan Dorvek met Mrs. Ana Ruiz for two hours. “There is no deal,” he said.',
    ],
  },
  *check(copy) {
    const { article, quotations, mentions, statements } = copy;
    const people = new People(copy);
    for (const { source, complement, kind, quotations: held } of statements) {
      const [place] = source;
      if (!place || source.length > 1 || (complement !== 'quotation' && complement !== 'clause')) continue;
      const word = slice(article.text, place).toLowerCase();
      if (word !== 'he' && word !== 'she') continue;
      const start = Math.min(place[0], ...held.map((i) => quotations[i]?.span[0] ?? place[0]));
      const at = indexHolding(article.sentences, [start, start + 1]);
      const [own, sentence] = [article.sentences[at], article.sentences[at - 1]];
      if (!own || !sentence || own.block !== sentence.block || (kind === 'indirect' && own.span[0] !== place[0]))
        continue;
      const fit = people.candidates(sentence.span, word);
      const named = overlapping(mentions, own.span).some(
        ({ actor, span }) => fit.some(({ id }) => id === actor) && contains(own.span, span) && span[0] !== place[0],
      );
      if (fit.length !== 2 || named || people.spokenIn(sentence.span)) continue;
      yield {
        span: place,
        message: `“${slice(article.text, place)}” could be ${fit.map(({ name }) => name).join(' or ')}.`,
        fixes: fit.map(({ name }) => ({
          title: `Write “${surname(name)}”`,
          edits: [{ span: place, text: surname(name) }],
        })),
      };
    }
  },
});

/** Who is named in the article, as far as a pronoun asks. */
class People {
  private readonly byId: ReadonlyMap<string, Actor>;
  private known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(private readonly copy: Copy) {
    this.byId = new Map(copy.actors.map((actor) => [actor.id, actor]));
  }

  /** Those in the sentence whom the pronoun fits: one does something, and another is named behind; nobody else is. */
  candidates(span: Span, pronoun: 'he' | 'she'): Actor[] {
    const here = overlapping(this.copy.mentions, span).filter((mention) => contains(span, mention.span));
    if (here.some(({ form }) => form !== 'name' && form !== 'title')) return [];
    const people = here.filter((mention) => this.isPerson(mention)).filter((mention) => this.fits(mention, pronoun));
    const standing = people.filter((mention) => !this.isPossessive(mention));
    if (standing.length !== people.length) return [];
    const ids = [...new Set(standing.map(({ actor }) => actor as string))];
    const [first, second] = [standing[0], standing.find(({ actor }) => actor !== standing[0]?.actor)];
    if (!first || !second || ids.length !== 2 || !this.opens(first, span) || !this.isMet(first, second)) return [];
    return ids.map((id) => this.byId.get(id) as Actor);
  }

  /** “met Anders Holm”, “spoke with Holm on Friday”: the second is whom the first has to do with, in the same clause. */
  private isMet({ span: [, from] }: Mention, { span: [to, end] }: Mention): boolean {
    const between = this.copy.tokensIn([from, to]);
    const after = this.copy.tokensIn([end, end + 40])[0];
    const verbs = between.filter(({ pos }) => pos === 'VERB');
    // “Dorvek and Holm met”
    if (between.length === 1 && between[0]?.lower === 'and') return true;
    return (
      verbs.length === 1 &&
      between.length < 6 &&
      !between.some(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ') &&
      !/^(?:NOUN|PROPN|VERB|AUX|PART)$/.test(after?.pos ?? '')
    );
  }

  private isPerson({ actor }: Mention): boolean {
    return actor !== null && this.byId.get(actor)?.kind === 'person';
  }

  private isPossessive({ span: [, end] }: Mention): boolean {
    return /^(?:['’]s?\b|['’](?=\s))/.test(this.copy.article.text.slice(end, end + 3));
  }

  /** Whether it is the subject of the sentence: nothing but a title stands before it. */
  private opens({ span: [start] }: Mention, sentence: Span): boolean {
    return this.copy
      .tokensIn([sentence[0], start])
      .every(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ');
  }

  private fits({ actor: id, span: [start] }: Mention, pronoun: 'he' | 'she'): boolean {
    const actor = this.byId.get(id ?? '');
    const title = this.titleBefore(start);
    if (title) return title === pronoun;
    if (actor?.entry?.pronouns) return actor.entry.pronouns === pronoun;
    const told = [...(actor?.aliases ?? []), ...(actor?.roles ?? []).map(({ title }) => title)]
      .flatMap((words) => words.toLowerCase().split(/[ .]+/))
      .map((part) => this.copy.lexicons.genders.get(part))
      .find((gender) => gender !== undefined);
    if (told) return told === pronoun;
    this.known ??= this.gendersMet();
    const met = this.known.get(id ?? '');
    return met === undefined || met.size > 1 || met.has(pronoun);
  }

  /** The genders that pronouns, and before all titles, give each actor. */
  private gendersMet(): ReadonlyMap<string, ReadonlySet<string>> {
    const { genders } = this.copy.lexicons.pronouns;
    const met = new Map<string, Set<string>>();
    for (const { actor, form, span, confidence } of this.copy.mentions) {
      const gender =
        (form === 'pronoun' || form === 'possessive') &&
        confidence >= 0.9 &&
        genders.get(slice(this.copy.article.text, span).toLowerCase());
      if (actor !== null && gender) met.set(actor, (met.get(actor) ?? new Set()).add(gender));
    }
    for (const { actor, span } of this.copy.mentions) {
      const title = actor !== null && this.titleBefore(span[0]);
      if (actor !== null && title) met.set(actor, new Set([title]));
    }
    return met;
  }

  private titleBefore(start: number): 'he' | 'she' | undefined {
    const word = /(\p{L}+)\.?\s$/u.exec(this.copy.article.text.slice(Math.max(0, start - 12), start))?.[1];
    return this.copy.lexicons.genders.get(word?.toLowerCase() ?? '');
  }

  /** Who is heard in the sentence is who goes on speaking. */
  spokenIn(span: Span): boolean {
    return this.copy.partsIn(span).some(({ is }) => is !== 'source');
  }
}

const surname = (name: string): string => name.split(' ').at(-1) as string;
