import {
  commands,
  type Disposable,
  type Hover,
  l10n,
  languages,
  MarkdownString,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type RulePageResult, type RulesResult, rulePageRequest, rulesRequest } from '../../server/src/lsp/protocol';
import { linkedCommands, withCorrectLinks } from './correct-commands';
import { moreCommand } from './hovers';
import type { ReviewServer } from './review-server';

const scheme = 'hearsay-rule';

/**
 * What the server puts before a rule's id to link a finding to the rule's page. VS Code hands such a link to its editors,
 * and the default of `workbench.editorAssociations` in the manifest has the Markdown preview show it.
 */
export const ruleLink = `${scheme}:/`;

/** Serves the pages of rules as read-only documents. */
export const provideRulePages = (server: ReviewServer): Disposable =>
  workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) => {
      const rule = path.slice(1).replace(/\.md$/, '');
      const page = await server.ask<RulePageResult>(rulePageRequest, { rule });
      if (page === undefined) return l10n.t('Hearsay is not running, so it has no page for “{0}”.', rule);
      return page ?? l10n.t('There is no rule “{0}”.', rule);
    },
  });

/**
 * The hover on the article with its links to rule pages, and those to correct it, made to work: in Markdown VS Code drops links of a scheme
 * it does not know, but follows trusted commands.
 */
export function withLinks(hover: Hover | null | undefined, article: string): Hover | null | undefined {
  for (const content of hover?.contents ?? []) {
    if (!(content instanceof MarkdownString)) continue;
    const toRules = content.value.replaceAll(/\]\(hearsay-rule:\/([\w-]+)\)/g, '](command:hearsay.openRule?%22$1%22)');
    content.value = withCorrectLinks(toRules, article);
    content.isTrusted = { enabledCommands: ['hearsay.openRule', moreCommand, ...linkedCommands] };
  }
  return hover;
}

/** Opens the page of the rule; asks which one when none is given. */
export async function openRulePage(server: ReviewServer, rule?: unknown): Promise<void> {
  const id = typeof rule === 'string' ? rule : await askWhichRule(server);
  if (id)
    await commands.executeCommand(
      'vscode.openWith',
      Uri.from({ scheme, path: `/${id}` }),
      'vscode.markdown.preview.editor',
    );
}

async function askWhichRule(server: ReviewServer): Promise<string | undefined> {
  const rules = await server.ask<RulesResult>(rulesRequest, {});
  if (!rules) {
    void window.showInformationMessage(l10n.t('Hearsay is not running, so it has no rules to show.'));
    return undefined;
  }
  const options = {
    title: l10n.t('Open Rule Page'),
    placeHolder: l10n.t('A rule, by its title or name'),
    matchOnDescription: true,
  };
  return (await window.showQuickPick(ruleItems(rules), options))?.id;
}

/** A line of a list for each rule: those with findings first, most findings at the top. */
export function ruleItems(rules: RulesResult): (QuickPickItem & RulesResult[number])[] {
  const findings = findingsByRule();
  const count = (id: string) => findings.get(id) ?? 0;
  return [...rules]
    .sort((a, b) => count(b.id) - count(a.id))
    .map((rule) => ({
      ...rule,
      label: rule.title,
      description: [rule.id, found(count(rule.id))].filter(Boolean).join(' · '),
    }));
}

const found = (count: number): string =>
  count === 0 ? '' : count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);

/** How often each rule is met in the Problems panel. */
function findingsByRule(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, diagnostics] of languages.getDiagnostics()) {
    for (const { code } of diagnostics) {
      if (typeof code !== 'object' || code.target.scheme !== scheme) continue;
      const rule = String(code.value);
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return counts;
}
