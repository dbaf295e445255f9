import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { ActorsResult } from '../../server/src/lsp/protocol';
import type { ActiveArticle, OpenArticle } from './active-article';
import { groundOf } from './status-words';

const problems = 'workbench.actions.view.problems';

/** The status bar item: how many findings the active article has, or that it is not reviewed, and why; a click shows or reviews. */
export class StatusBar implements Disposable {
  private readonly item: StatusBarItem = window.createStatusBarItem('hearsay.status', StatusBarAlignment.Right, 90);
  private readonly listener: Disposable;

  constructor(article: ActiveArticle) {
    this.item.name = 'Hearsay: Source Review';
    this.listener = article.onDidChange(() => this.show(article.current));
  }

  dispose(): void {
    this.listener.dispose();
    this.item.dispose();
  }

  private show(article: OpenArticle | undefined): void {
    if (!article) {
      this.item.hide();
      return;
    }
    const { reviewed } = article.status;
    const reason = groundOf(article.status);
    const unread = reviewed && article.actors?.isEnglish === false;
    const label = reviewed ? found(article.actors) : l10n.t('Hearsay off');
    const ground =
      reviewed && !unread
        ? l10n.t('Hearsay reviews this document: {0}.', reason)
        : l10n.t('Hearsay does not review this document: {0}.', unread ? notEnglish() : reason);
    this.item.text = `$(quote) ${label}`;
    this.item.command = reviewed ? problems : 'hearsay.review';
    this.item.tooltip = new MarkdownString();
    this.item.tooltip.isTrusted = { enabledCommands: [problems, 'hearsay.review', 'hearsay.toggle'] };
    this.item.tooltip.appendText(ground).appendMarkdown(`\n\n${reviewed ? linksWhereReviewed() : linkWhereNot()}`);
    this.item.accessibilityInformation = { label: `${label}. ${ground}` };
    this.item.show();
  }
}

const linksWhereReviewed = (): string =>
  `[${l10n.t('Show the findings')}](command:${problems}) · [${l10n.t('Turn review off')}](command:hearsay.toggle)`;
const linkWhereNot = (): string => `[${l10n.t('Review it')}](command:hearsay.review)`;

const notEnglish = (): string => l10n.t('it does not seem to be in English');

function found(actors: ActorsResult | null): string {
  if (!actors) return l10n.t('Reviewing…');
  if (!actors.isEnglish) return l10n.t('Not in English');
  const { findings } = actors;
  if (findings === 0) return l10n.t('No findings');
  return findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
}
