import { l10n } from 'vscode';
import type { StatusGround, StatusResult } from '../../server/src/lsp/protocol';

/** Why a document is reviewed, or is not, as one clause. */
export const groundOf = ({ ground }: StatusResult): string => clauses()[ground];

const clauses = (): Record<StatusGround, string> => ({
  setting: l10n.t('review is turned off in the settings'),
  userOn: l10n.t('you turned it on'),
  userOff: l10n.t('you turned it off'),
  keptBusy: l10n.t('it kept Hearsay busy for too long'),
  editorView: l10n.t('it is a view of the editor, not a document'),
  article: l10n.t('it is an article'),
  otherLanguage: l10n.t('it is neither an article nor Markdown nor plain text'),
  nodeModules: l10n.t('node_modules is skipped'),
  hiddenFolder: l10n.t('files in hidden folders are skipped'),
  excluded: l10n.t('hearsay.yaml excludes it'),
  included: l10n.t('hearsay.yaml includes it'),
  notIncluded: l10n.t('hearsay.yaml does not include it'),
  projectPaper: l10n.t('project files such as README are skipped'),
  markdown: l10n.t('it is Markdown'),
  plainText: l10n.t('it is plain text'),
  notOpen: l10n.t('it is not open'),
});
