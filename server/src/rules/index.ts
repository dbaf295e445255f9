import { attributionDrift } from './attribution/attribution-drift';
import { doubleAttribution } from './attribution/double-attribution';
import { factiveSaidVerb } from './attribution/factive-said-verb';
import { lateAttribution } from './attribution/late-attribution';
import { loadedSaidNoun } from './attribution/loaded-said-noun';
import { loadedSaidVerb } from './attribution/loaded-said-verb';
import { mindReading } from './attribution/mind-reading';
import { reporterQuestion } from './attribution/reporter-question';
import { saidBookism } from './attribution/said-bookism';
import { secondhandQuote } from './attribution/secondhand-quote';
import { speakerChangeUnmarked } from './attribution/speaker-change-unmarked';
import { unattributedClaim } from './attribution/unattributed-claim';
import { unattributedQuote } from './attribution/unattributed-quote';
import { unclearPronounSpeaker } from './attribution/unclear-pronoun-speaker';
import { unvouchedSentence } from './attribution/unvouched-sentence';
import { headlineBodyMismatch } from './balance/headline-body-mismatch';
import { missingResponse } from './balance/missing-response';
import { oneSidedSourcing } from './balance/one-sided-sourcing';
import { relativeTime } from './balance/relative-time';
import { sourceConcentration } from './balance/source-concentration';
import { unsourcedLead } from './balance/unsourced-lead';
import { agentlessPassive } from './language/agentless-passive';
import { assertedSignificance } from './language/asserted-significance';
import { contentiousLabel } from './language/contentious-label';
import { editorialAdverb } from './language/editorial-adverb';
import { euphemism } from './language/euphemism';
import { importanceClaim } from './language/importance-claim';
import { loadedParaphrase } from './language/loaded-paraphrase';
import { loadedVerb } from './language/loaded-verb';
import { opinionUnlabelled } from './language/opinion-unlabelled';
import { presumptionOfGuilt } from './language/presumption-of-guilt';
import { puffery } from './language/puffery';
import { readerAddress } from './language/reader-address';
import { redundantAlleged } from './language/redundant-alleged';
import { refusedComment } from './language/refused-comment';
import { reporterOpinion } from './language/reporter-opinion';
import { sensationalWord } from './language/sensational-word';
import { turnOfPhrase } from './language/turn-of-phrase';
import { duplicatePassage } from './mechanics/duplicate-passage';
import { missingSpace } from './mechanics/missing-space';
import { missingStop } from './mechanics/missing-stop';
import { nameCase } from './mechanics/name-case';
import { repeatedWord } from './mechanics/repeated-word';
import { unfilledPlaceholder } from './mechanics/unfilled-placeholder';
import { unquotedSpeech } from './mechanics/unquoted-speech';
import { anachronisticTitle } from './names/anachronistic-title';
import { firstReferenceFullName } from './names/first-reference-full-name';
import { inconsistentSpelling } from './names/inconsistent-spelling';
import { longFalseTitle } from './names/long-false-title';
import { secondReferenceForm } from './names/second-reference-form';
import { titleCapitalization } from './names/title-capitalization';
import { undefinedAcronym } from './names/undefined-acronym';
import { unequalReference } from './names/unequal-reference';
import { alteredQuote } from './quotation/altered-quote';
import { dialectSpellingInQuote } from './quotation/dialect-spelling-in-quote';
import { headlineQuoteUnsupported } from './quotation/headline-quote-unsupported';
import { jointQuote } from './quotation/joint-quote';
import { misquote } from './quotation/misquote';
import { multiParagraphQuoteClose } from './quotation/multi-paragraph-quote-close';
import { orphanQuote } from './quotation/orphan-quote';
import { partialQuoteRun } from './quotation/partial-quote-run';
import { scareQuote } from './quotation/scare-quote';
import { soCalled } from './quotation/so-called';
import { unbalancedQuotes } from './quotation/unbalanced-quotes';
import type { Rule } from './rule';
import { anonymityUnexplained } from './sourcing/anonymity-unexplained';
import { anonymousOpinionOrAttack } from './sourcing/anonymous-opinion-or-attack';
import { bareAnonymousSource } from './sourcing/bare-anonymous-source';
import { metonymySource } from './sourcing/metonymy-source';
import { pluralSourcesSingle } from './sourcing/plural-sources-single';
import { reportedlyHedge } from './sourcing/reportedly-hedge';
import { singleSourceStory } from './sourcing/single-source-story';
import { studyWithoutSource } from './sourcing/study-without-source';
import { unsourcedFigure } from './sourcing/unsourced-figure';
import { vagueSource } from './sourcing/vague-source';

/** The rule book, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  unattributedClaim,
  unvouchedSentence,
  reporterQuestion,
  unattributedQuote,
  lateAttribution,
  loadedSaidVerb,
  loadedSaidNoun,
  factiveSaidVerb,
  saidBookism,
  mindReading,
  speakerChangeUnmarked,
  unclearPronounSpeaker,
  secondhandQuote,
  vagueSource,
  bareAnonymousSource,
  anonymityUnexplained,
  anonymousOpinionOrAttack,
  reportedlyHedge,
  unsourcedFigure,
  metonymySource,
  studyWithoutSource,
  singleSourceStory,
  pluralSourcesSingle,
  orphanQuote,
  scareQuote,
  soCalled,
  unbalancedQuotes,
  multiParagraphQuoteClose,
  jointQuote,
  alteredQuote,
  headlineQuoteUnsupported,
  misquote,
  partialQuoteRun,
  dialectSpellingInQuote,
  puffery,
  contentiousLabel,
  editorialAdverb,
  loadedVerb,
  sensationalWord,
  turnOfPhrase,
  loadedParaphrase,
  reporterOpinion,
  readerAddress,
  redundantAlleged,
  presumptionOfGuilt,
  euphemism,
  refusedComment,
  importanceClaim,
  assertedSignificance,
  agentlessPassive,
  opinionUnlabelled,
  firstReferenceFullName,
  secondReferenceForm,
  unequalReference,
  inconsistentSpelling,
  titleCapitalization,
  anachronisticTitle,
  longFalseTitle,
  undefinedAcronym,
  oneSidedSourcing,
  missingResponse,
  unsourcedLead,
  relativeTime,
  sourceConcentration,
  headlineBodyMismatch,
  duplicatePassage,
  unquotedSpeech,
  nameCase,
  missingSpace,
  repeatedWord,
  missingStop,
  unfilledPlaceholder,
  doubleAttribution,
  attributionDrift,
];
