import type { Cluster } from '../../actors/cluster';
import type { NameMention } from '../../actors/name-mention';
import { rangeIn } from '../../language/tokens-in';
import type { Gender } from '../../lexicons/speakers';
import { inClass } from '../../lexicons/word-classes';
import { foldName } from '../../text/fold';
import type { Span } from '../../text/span';
import type { Draft } from '../reports/statements';
import { type Account, nobody } from './account';
import type { Event, Pronoun } from './events';
import { Focus } from './focus';
import { GenderVotes } from './gender-votes';
import { startOf } from './ground';
import { intervieweeOf } from './interviewee';
import type { Introduced } from './introduced';
import { jointly } from './joint-sources';
import { protagonistOf } from './protagonist';
import type { Scene } from './scene';
import { namesWithin } from './source-names';
import { speakerOf } from './speaker-of';
import type { SubjectDescribed } from './subjects-described';
import { Unnamed } from './unnamed';

/** What is known only once all the text has been read: who is a “he” or a “she”, and who is described before being named. */
interface Foreseen {
  readonly genders: ReadonlyMap<Cluster, Gender>;
  readonly introduced: Introduced;
}

/** Goes through the text once, event by event, with what an earlier reading has found. */
export function follow(scene: Scene, events: readonly Event[], { genders, introduced }: Foreseen): Account {
  const focus = new Focus(scene.ground, genders, protagonistOf(scene));
  const account: Account = {
    mentions: [],
    speakers: Array.from(scene.drafts, () => nobody),
    focus,
    unnamed: new Unnamed(scene, focus, introduced),
    votes: new GenderVotes(),
    subjectOf: -1,
  };
  for (const event of events) {
    if (event.order === 0) meet(scene, account, event.name);
    else if (event.order === 1) pronoun(account, event);
    else if (event.order === 2) speak(scene, account, event.index, event.head);
    else describe(account, event.subject);
  }
  answer(scene, account);
  return account;
}

/** Gives the answers without a name to whom the interview is with. */
function answer(scene: Scene, { speakers }: Account): void {
  const { article, drafts } = scene;
  const answers = [...drafts.entries()].filter(
    ([
      ,
      {
        by,
        source: [label],
      },
    ]) => by === 'answer' || (by === 'turn' && label && article.text.slice(...label) === 'A'),
  );
  const cluster = answers.length > 0 ? intervieweeOf(scene) : undefined;
  if (cluster) for (const [index] of answers) speakers[index] = { cluster, confidence: 0.95, others: [] };
}

/** “A neighbour was woken by the bang. She …”: who is spoken of may have no name. */
function describe(account: Account, { description, words, span, sentence }: SubjectDescribed): void {
  const met = account.unnamed.meet(description, words, span);
  if (!met) return;
  account.subjectOf = sentence;
  account.focus.name(met.cluster, span, 'subject', met.confidence);
  if (met.cluster.kind === 'anonymous') account.mentions.push({ span, form: 'title', ...met });
}

function meet(scene: Scene, account: Account, name: NameMention): void {
  const cluster = scene.of.get(name);
  if (!cluster) return;
  const form = name.metonym ? 'metonym' : name.possessive ? 'possessive' : 'name';
  const confidence = scene.doubts.get(name) ?? (name.entry ? 0.98 : name.single ? 0.9 : 0.95);
  account.mentions.push({ span: name.span, form, cluster, confidence });
  // A firm need not speak to be meant by “the company”.
  if (!scene.present.has(cluster) && !cluster.mentions.some(({ kind }) => kind === 'organisation')) return;
  account.focus.name(cluster, name.span, roleOf(scene, account, name, cluster));
}

/** What the name is in its sentence; the first that can be its subject is. */
function roleOf(
  scene: Scene,
  account: Account,
  name: NameMention,
  cluster: Cluster,
): 'subject' | 'other' | 'possessive' {
  if (name.possessive) return 'possessive';
  const governed = (name.governed && !isTopic(scene, name)) || isInTitle(scene, name) || modifies(scene, name, cluster);
  const opens = account.subjectOf !== name.sentence && !governed;
  if (opens) account.subjectOf = name.sentence;
  return opens || (name.acts && !name.governed && !name.kin) ? 'subject' : 'other';
}

/** “former [Ana Ruiz] speechwriter Bo Holm” */
const isInTitle = ({ names }: Scene, { span, name }: NameMention): boolean =>
  namesWithin(names, [span[1], span[1] + 60])[0]?.titles.some((title) => title.includes(name)) === true;

/** “the Marn Harbour Board [report]”: not of the board itself. */
function modifies({ tokens }: Scene, { span }: NameMention, { kind }: Cluster): boolean {
  const next = kind === 'organisation' ? tokens[rangeIn(tokens, [span[1], span[1] + 2])[0]] : undefined;
  return next?.pos === 'NOUN' && next.start === span[1] + 1;
}

/** “For Ana Ruiz, the ferry was home”: what follows is about her. */
function isTopic({ article }: Scene, { span, sentence }: NameMention): boolean {
  const start = startOf(article, sentence);
  return /^(?:For|To|According to) (?:[\p{L}.]+ ){0,3}$/u.test(article.text.slice(start, span[0]));
}

function pronoun(account: Account, { token, gender, before, clause }: Pronoun): void {
  const { focus, mentions, votes } = account;
  const { lower, start, end, sentence } = token;
  const span: Span = [start, end];
  const subject = lower === 'he' || lower === 'she';
  // “Police arrested Holm when he refused”: a clause that hangs on another is about those named there.
  const hangs = inClass(before, 'hanging') || inClass(before, 'telling');
  const place = !subject ? 'modifier' : hangs ? 'hanging-subject' : 'subject';
  const choice = focus.choose(gender, span, place, clause);
  if (!choice) return;
  const form = lower === 'his' || lower === 'her' || lower === 'hers' ? 'possessive' : 'pronoun';
  mentions.push({
    span,
    form,
    cluster: choice.cluster,
    confidence: choice.confidence,
    ...(choice.antecedent && { antecedent: choice.antecedent }),
  });
  votes.add(choice, gender, start);
  // “He met Holm and Berg”: who is named after him is no subject.
  if (place === 'subject') account.subjectOf = sentence;
  focus.pronoun(choice, gender, span, subject);
}

function speak(scene: Scene, account: Account, index: number, head: Span): void {
  const { first, others } = jointly(scene, account, index, head);
  const found = speakerOf(scene, account, index, first);
  if (!fitsWords(scene, index, found.cluster)) {
    account.speakers[index] = { ...nobody, unfit: true };
    return;
  }
  const { cluster } = found;
  account.speakers[index] = { ...found, others: cluster ? others.filter((other) => other !== cluster) : [] };
  if (cluster) account.unnamed.admit(cluster);
  // Of two persons who speak together neither is the one whom “he” means next.
  const isJoint = cluster?.kind === 'person' && others.length > 0;
  const role = scene.drafts[index]?.how === 'credit' ? 'credited' : 'speaker';
  if (cluster && !isJoint) account.focus.speaker(cluster, head, role);
  // After papers that spoke, “they” in the same sentence may be these.
  if (cluster?.kind === 'document') account.focus.nobody(head);
  else if (!cluster && !isPronoun(scene, head)) account.focus.nobody(head);
}

/**
 * Whether the words can be the speaker's who is taken to go on with them: no country says “I”, and critics who were only
 * paraphrased have not begun to speak in one voice.
 */
function fitsWords({ article, drafts }: Scene, index: number, cluster: Cluster | null): boolean {
  const { by, how, content, sourceHead } = drafts[index] as Draft;
  if (by === 'introduced') return cluster?.kind === 'person' && isSurelyPerson(cluster);
  if (how !== 'goes-on' || !cluster || cluster.kind === 'person' || cluster.kind === 'anonymous') return true;
  if (content.some((span) => /\b(?:I|my|me)\b/.test(article.text.slice(...span)))) return false;
  const before = drafts.slice(Math.max(0, index - nearDrafts), index);
  return (
    cluster.kind !== 'group' || before.some((draft) => draft.sourceHead === sourceHead && draft.kind !== 'indirect')
  );
}

/** Whether more than one word with a capital speaks for it: “Marn” may be a town. */
const isSurelyPerson = ({ name, gender, titles }: Cluster): boolean =>
  / /.test(name) || gender !== undefined || titles.size > 0;

/** How many statements back the one is looked for that another goes on with. */
const nearDrafts = 12;

function isPronoun({ article, lexicons: { pronouns } }: Scene, head: Span): boolean {
  const word = foldName(article.text.slice(...head));
  return pronouns.genders.has(word) || pronouns.genderless.has(word);
}
