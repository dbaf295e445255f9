import { l10n } from 'vscode';
import type { FindingNode, StripNode } from '../../../server/src/lsp/protocol';

/** The words of the view “Balance”: what is drawn elsewhere, where the user's language is not known. */
export interface BalanceWords {
  readonly headings: {
    readonly speakers: string;
    readonly sides: string;
    /** Instead of speakers, where there are none. */
    readonly silent: string;
    /** What the figures after the bars are shares of. */
    readonly shares: string;
    readonly strip: string;
    readonly folder: string;
    /** Of the buttons that choose whose words are told apart. */
    readonly split: string;
    readonly quoted: string;
    readonly paraphrased: string;
    readonly narrated: string;
    readonly found: string;
    /** What is said of a speaker's bar, which shows on a click where they speak. */
    readonly trace: string;
  };
  readonly nobody: string;
  readonly noSide: string;
  readonly rest: string;
  others(count: number): string;
  percent(share: number): string;
  summary(words: number, quoted: number, paraphrased: number, own: number): string;
  voice(name: string, share: string, quoted: number, paraphrased: number): string;
  part(manner: StripNode['manner'], name: string, words: number, text: string): string;
  finding(severity: FindingNode['severity'], message: string): string;
  shareOf(name: string, share: number): string;
  own(share: number): string;
}

/** The words in the user's language. */
export function balanceWords(): BalanceWords {
  const percent = (share: number) => l10n.t('{0} %', share);
  const counted = (words: number) => (words === 1 ? l10n.t('1 word') : l10n.t('{0} words', words));
  const severities: Record<FindingNode['severity'], string> = {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Remark'),
    hint: l10n.t('Hint'),
  };
  return {
    headings: {
      speakers: l10n.t('Speakers'),
      sides: l10n.t('Sides'),
      silent: l10n.t('Nobody speaks.'),
      shares: l10n.t('% of what is said'),
      strip: l10n.t('The article, from beginning to end'),
      folder: l10n.t('Articles in the folder'),
      split: l10n.t('Group by'),
      quoted: l10n.t('Quoted'),
      paraphrased: l10n.t('Paraphrased'),
      narrated: l10n.t('The paper’s own words'),
      found: l10n.t('Finding'),
      trace: l10n.t('Show where they speak'),
    },
    nobody: l10n.t('Nobody named'),
    noSide: l10n.t('No side known'),
    rest: l10n.t('Others'),
    others: (count) => l10n.t('{0} others', count),
    percent,
    summary: (words, quoted, paraphrased, own) =>
      l10n.t(
        '{0} in the article: {1} quoted, {2} paraphrased, {3} the paper’s own',
        counted(words),
        percent(quoted),
        percent(paraphrased),
        percent(own),
      ),
    voice: (name, share, quoted, paraphrased) =>
      l10n.t('{0}: {1} of what is said, {2} quoted, {3} paraphrased', name, share, counted(quoted), paraphrased),
    part: (manner, name, words, text) => {
      if (manner === 'narration') return l10n.t('The paper’s own words ({0}): {1}', words, text);
      return manner === 'quotation'
        ? l10n.t('{0}, quoted ({1}): {2}', name, counted(words), text)
        : l10n.t('{0}, paraphrased ({1}): {2}', name, counted(words), text);
    },
    finding: (severity, message) => l10n.t('{0}: {1}', severities[severity], message),
    shareOf: (name, share) => l10n.t('{0}: {1} of what is said', name, percent(share)),
    own: (share) => l10n.t('The paper’s own words: {0} of the article', percent(share)),
  };
}
