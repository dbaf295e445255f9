import { type Disposable, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { ActiveArticle, OpenArticle } from './active-article';

/** The status bar item: how many findings the active article has, or that it is not reviewed, and why. */
export class StatusBar implements Disposable {
  private readonly item: StatusBarItem = window.createStatusBarItem('hearsay.status', StatusBarAlignment.Right, 90);
  private readonly listener: Disposable;

  constructor(article: ActiveArticle) {
    this.item.name = 'Hearsay: Source Review';
    this.item.command = 'hearsay.toggle';
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
    const { reviewed, reason } = article.status;
    const label = reviewed ? found(article.actors?.findings) : 'Hearsay off';
    this.item.text = `$(quote) ${label}`;
    this.item.tooltip = reviewed
      ? `Hearsay reviews this document: ${reason}. Click to turn it off.`
      : `Hearsay leaves this document alone: ${reason}. Click to turn it on.`;
    this.item.accessibilityInformation = { label: `${label}. ${this.item.tooltip}` };
    this.item.show();
  }
}

function found(findings: number | undefined): string {
  if (findings === undefined) return 'Reviewing…';
  if (findings === 0) return 'No findings';
  return findings === 1 ? '1 finding' : `${findings} findings`;
}
