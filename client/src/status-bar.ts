import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
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
    const label = reviewed ? found(article.actors?.findings) : l10n.t('Hearsay off');
    const ground = reviewed
      ? l10n.t('Hearsay reviews this document: {0}.', reason)
      : l10n.t('Hearsay does not review this document: {0}.', reason);
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

function found(findings: number | undefined): string {
  if (findings === undefined) return l10n.t('Reviewing…');
  if (findings === 0) return l10n.t('No findings');
  return findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
}
