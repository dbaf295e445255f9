import { l10n, type QuickPickItem, window } from 'vscode';
import type { DeskEntry, RuleLevel, RulesResult } from '../../server/src/lsp/protocol';

/** The entry that the user says the words stand for. */
export async function pickEntry(
  entries: readonly DeskEntry[],
  words: string,
  title: string,
): Promise<DeskEntry | undefined> {
  if (entries.length === 0)
    return void window.showInformationMessage(
      l10n.t('There is nobody else in the actors file yet: add an actor first.'),
    );
  const items = entries.map((entry) => ({ label: entry.name, description: entry.aliases.join(', '), entry }));
  const placeHolder = l10n.t('Who is “{0}”?', words);
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.entry;
}

/** From the gravest on. */
export const levels: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The levels as the user reads them. */
export const levelNames = (): Record<RuleLevel, string> => ({
  error: l10n.t('Error'),
  warning: l10n.t('Warning'),
  information: l10n.t('Information'),
  hint: l10n.t('Hint'),
  off: l10n.t('Off'),
});

/** The level that the user gives the rule. */
export async function pickLevel(rule: RulesResult[number], title: string): Promise<RuleLevel | undefined> {
  const items = levels.map((level): QuickPickItem & { level: RuleLevel } => ({
    label: levelNames()[level],
    ...(rule.levels.includes(level) && { description: l10n.t('current') }),
    level,
  }));
  return (await window.showQuickPick(items, { title, placeHolder: rule.title }))?.level;
}
