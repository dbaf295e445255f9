import { commands, type Disposable, l10n, type Memento, window } from 'vscode';
import type { ActiveArticle } from './active-article';

const key = 'hearsay.seen';
const walkthrough = 'hearsay.hearsay#first-article';

/** Says at the first article that a user opens, and never again, what the colours in it mean and where the actors are. */
export class FirstSight implements Disposable {
  private readonly listener: Disposable;

  /** `say` shows the sentence with the answers, and resolves to the one that was given. */
  constructor(
    private readonly state: Memento,
    article: ActiveArticle,
    private readonly say: (sentence: string, ...answers: string[]) => Thenable<string | undefined>,
  ) {
    this.listener = article.onDidChange(() => {
      if (article.current?.actors?.actors.length) void this.greet();
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private async greet(): Promise<void> {
    if (this.state.get(key)) return;
    await this.state.update(key, true);
    const [actors, tour] = [l10n.t('Show Actors'), l10n.t('Take the Walkthrough')];
    const answer = await this.say(legend(), actors, tour);
    if (answer === actors) await commands.executeCommand('hearsay.showActors');
    if (answer === tour) await commands.executeCommand('workbench.action.openWalkthrough', walkthrough);
  }
}

/** What the colours mean, in one line. */
export const legend = (): string =>
  l10n.t(
    'Words in colour are quoted or paraphrased; underlined words have a finding. The Actors view lists who says what.',
  );

/** Asks in a corner of the window, in nobody’s way. */
export const inACorner = (sentence: string, ...answers: string[]): Thenable<string | undefined> =>
  window.showInformationMessage(sentence, ...answers);
