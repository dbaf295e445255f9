import { namesSource } from '../../reading/speakers/speakers-of';
import { contains, type Span, slice } from '../../text/span';
import { overlapping } from '../../text/span-index';
import { attributeAfter } from '../attributions';
import { defineRule } from '../rule';

export const unattributedQuote = defineRule({
  id: 'unattributed-quote',
  category: 'attribution',
  severity: 'error',
  alsoAs: ['information'],
  confidence: 'high',
  quotes: 'boundary',
  status: 'stable',
  title: 'Quotation without a speaker',
  why: 'A quotation without a speaker leaves readers to guess, and the nearest name gets words that may not be theirs.',
  remedy: 'Name the speaker at the first natural break, or introduce the quotation with a name and a colon.',
  guides: [
    'Reuters Handbook, The Essentials of Reuters sourcing: say who is speaking straight after the first quoted sentence',
    'Guardian style guide, quotes: introduce the speaker early',
    'SPJ Code of Ethics: identify sources clearly',
  ],
  examples: {
    flags: [
      '[[“We will not sign under pressure.]] The text is not ready.” Talks resume on Monday.',
      'The hall emptied at noon. [[“This is a betrayal of the north.”]]',
      '“The port is lost,” Ilan Dorvek said. Ana Ruiz shook her head: “We leave on Monday.”\n\n[[“Nobody will be left behind in the valley.”]]',
      'Ilan Dorvek said the port was lost.\n\n[[“Nobody will be left behind in the valley.]] We have buses for all.”',
      'The hall emptied at noon.\n\n[[“This is a betrayal of the north.”]]\n\n“Nobody will be left behind in the valley.”\n\nIt rained.',
      'Ilan Dorvek left at six.\n\n[["The ceasefire is dead and nobody mourns it."]]\n\nShelling was heard in two suburbs.',
    ],
    passes: [
      '“We will not sign under pressure,” Foreign Minister Ilan Dorvek said. “The text is not ready.”',
      'Dorvek gave his reply in one line: “This is a betrayal of the north.”',
      'The banner outside parliament read “No vote without the islands”.',
      'Dorvek said: “We leave on Monday.\n\n“We return in May.”',
      '“The port is lost,” Ilan Dorvek said.\n\n“Nobody will be left behind in the valley.”\n\n“The buses are full of people as it is.”',
      '“Why did nobody call the harbour office?” Dorvek asked.',
      'He starred in “The Last Ferry to Osk” in 1998.',
      'Ana Ruiz shook her head. “Nobody will be left behind in the valley.” She said the buses were ready.',
      'The Harbour Post reports:\n\n“The port was closed on Monday. No ship has left since.”',
      '“You want to see the harbour?” Mr Dorvek asked his guests.',
      '“We waited for nine hours on the quay.” ― Ana Ruiz, Osk',
      '“TELLING: The port is closed and it will stay closed.”',
    ],
  },
  *check({
    article,
    quotations,
    mentions,
    actors,
    statements,
    lexicons: { reportingVerbs },
    tokensIn,
    actorOf,
    quotationsOf,
    partsIn,
  }) {
    const sourced = statements.filter(namesSource);
    const spoken = new Set<number>(sourced.flatMap(({ quotations: held }) => held));
    const labelled = new Set<number>();
    const carried = new Set<number>();
    const flagged = new Set<number>();
    const saidIn = new Map<number, Said>();
    const people = actors.filter(({ kind }) => kind === 'person').slice(0, 2 * choices);
    let recent: string[] = [];
    let met = 0;
    for (const [index, quotation] of quotations.entries()) {
      const block = article.blocks[quotation.block];
      if (!block || quotation.depth > 0 || quotation.use !== 'speech' || block.kind !== 'paragraph') continue;
      if (spoken.has(index)) continue;
      // What goes on from a quotation with a speaker has that speaker.
      if (quotation.continues !== undefined && spoken.has(quotation.continues)) {
        spoken.add(index);
        continue;
      }
      const previousBlock = article.blocks[quotation.block - 1];
      const introduced =
        block.introducedBy !== undefined ||
        (previousBlock && /[:：]\s*$/.test(slice(article.text, previousBlock.span)));
      if (introduced) {
        spoken.add(index);
        continue;
      }
      const words = slice(article.text, quotation.content).trim();
      const previous = quotationsOf(quotation.block - 1)[0] ?? -1;
      if (label.test(words) || (labelled.has(previous) && spoken.has(previous))) {
        labelled.add(index);
        spoken.add(index);
        continue;
      }
      if (!isSpeech(words) || signed.test(slice(article.text, block.span))) continue;
      const sentences = overlapping(article.sentences, quotation.span);
      // Inside a sentence of the paper's own the quotation is a part of it, and another rule's business.
      if (sentences.some(({ span }) => span[0] < quotation.span[0] || span[1] > quotation.span[1] + 1)) continue;
      if (said(quotation.block).sources.some((part) => !contains(quotation.span, part))) continue;
      const before: Span = [block.body[0], quotation.span[0]];
      const after: Span = [quotation.span[1], block.body[1]];
      if (/[:,]\s*$/.test(slice(article.text, before)) || signature.test(slice(article.text, after))) continue;
      if (reports(before) || reports(after)) continue;
      // Where the paragraph before quotes one speaker alone, readers take it that the speaker goes on.
      const previously = quotationsOf(quotation.block - 1).find((other) => quotations[other]?.depth === 0) ?? -1;
      const { speakers, directly } = said(quotation.block - 1);
      if (carried.has(previously) || (speakers.size === 1 && directly)) {
        carried.add(index);
        continue;
      }
      if (flagged.has(previously)) {
        flagged.add(index);
        continue;
      }
      flagged.add(index);
      const [speaker] = speakers;
      const alone = speakers.size === 1 ? actorOf(speaker ?? null) : undefined;
      const guessed = alone?.kind === 'person' ? alone : undefined;
      const end = Math.min(sentences[0]?.span[1] ?? 0, quotation.content[1]);
      const named = attributeAfter(article.text, quotation, end, [
        { blank: 'speaker', choices: persons(quotation.span[0]) },
        ' said',
      ]);
      yield {
        span: [quotation.span[0], end === quotation.content[1] ? quotation.span[1] : end],
        message: guessed
          ? `Nobody speaks this quotation; readers have to guess that it is ${guessed.name} again.`
          : 'Nobody in the text speaks this quotation.',
        ...((guessed ?? offers(quotation.block)) && {
          severity: 'information' as const,
          confidence: 'medium' as const,
        }),
        ...(named && { fixes: [{ title: 'Name the speaker', edits: [named] }] }),
      };
    }

    /** Who is named for something in the block, where, and whether for a quotation. */
    function said(block: number): Said {
      const known = saidIn.get(block);
      if (known) return known;
      const span = article.blocks[block]?.span;
      const parts = span
        ? partsIn(span).filter(
            ({ is, span: part, statement }) => is === 'source' && contains(span, part) && namesSource(statement),
          )
        : [];
      const found: Said = {
        sources: parts.map((part) => part.span),
        speakers: new Set(parts.map(({ statement }) => statement.actor)),
        directly: parts.some(({ statement }) => statement.kind === 'direct'),
      };
      saidIn.set(block, found);
      return found;
    }

    /** Whether a reader finds somebody who may well speak: named in the paragraph or the one before, or as a source in the next. */
    function offers(block: number): boolean {
      if (said(block + 1).sources.length > 0) return true;
      return [block - 1, block].some((near) => {
        const span = article.blocks[near]?.span;
        return (
          span !== undefined &&
          (said(near).sources.length > 0 ||
            overlapping(mentions, span).some(({ actor }) => actorOf(actor)?.kind === 'person'))
        );
      });
    }

    /** The people of the article, whoever was named last before the place first. The places are asked for in order. */
    function persons(place: number): string[] {
      for (let next = mentions[met]; next && next.span[0] < place; next = mentions[++met]) {
        const { actor } = next;
        if (actor === null || actorOf(actor)?.kind !== 'person') continue;
        recent = [actor, ...recent.filter((id) => id !== actor)].slice(0, choices);
      }
      const others = people.filter(({ id }) => !recent.includes(id)).map(({ id }) => id);
      return [...recent, ...others].slice(0, choices).map((id) => actorOf(id)?.name ?? id);
    }

    /** Whether the paper's own words beside the quotation report speech, even where it is not clear whose. */
    function reports(beside: Span): boolean {
      const own = tokensIn(beside);
      return own.some((_, i) => {
        const match = reportingVerbs.at(own, i)?.entry;
        return match !== undefined && match.form !== 'base' && match.verb.frames.has('quote');
      });
    }
  },
});

/** How many people a writer is offered to choose from. */
const choices = 8;

interface Said {
  readonly sources: readonly Span[];
  readonly speakers: ReadonlySet<string | null>;
  readonly directly: boolean;
}

/** “― Ana Ruiz”, “(Ana Ruiz)”: the speaker signs after the words. */
const signature = /^\s*(?:[—–―~-]|\()\s*\p{Lu}/u;

const signed = /[”"]\s*(?:[—–―]|--)\s*\p{Lu}[\p{L}.,' ’-]+$/u;
/** “DORVEK: …”: a transcript. */
const label = /^\p{Lu}[\p{L}. ]{1,30}:/u;

/** Words that are somebody's speech: a sentence of five words or more, no title. */
function isSpeech(words: string): boolean {
  if (!/^\W*\p{Lu}/u.test(words) || !/[.!?…,—–-]["”’']?$/.test(words)) return false;
  const all = words.split(/\s+/);
  return all.length >= 5 && all.filter((word) => /^\W*\p{Ll}/u.test(word)).length > all.length / 2;
}
