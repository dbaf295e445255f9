import { l10n, MarkdownString, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { ActorsEntry, Grouping, Saying, Speaker, Spot } from './actors-tree';

const actorIcons: Record<Speaker['kind'], string> = {
  person: 'person',
  organisation: 'briefcase',
  government: 'law',
  country: 'globe',
  group: 'organization',
  anonymous: 'question',
  document: 'file-text',
};

const statementIcons: Record<Saying['kind'], string> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
};

const statementKinds = (): Record<Saying['kind'], string> => ({
  direct: l10n.t('Quoted'),
  mixed: l10n.t('Partly quoted'),
  indirect: l10n.t('Paraphrased'),
});

const surenessWords = (): Record<NonNullable<Saying['sureness']>, string> => ({
  clear: l10n.t('clear'),
  likely: l10n.t('likely'),
  'a guess': l10n.t('a guess'),
});

/** What the kinds of actors are called as groups. */
const kindNames = (): Record<Speaker['kind'], string> => ({
  person: l10n.t('People'),
  organisation: l10n.t('Organisations'),
  government: l10n.t('Governments'),
  country: l10n.t('Countries'),
  group: l10n.t('Groups'),
  anonymous: l10n.t('Unnamed'),
  document: l10n.t('Documents'),
});

/** What an actor is, for those who do not see the icon; a person needs no word. */
const kindWords = (): Record<Speaker['kind'], string> => ({
  person: '',
  organisation: l10n.t('organisation'),
  government: l10n.t('government'),
  country: l10n.t('country'),
  group: l10n.t('group'),
  anonymous: l10n.t('unnamed source'),
  document: l10n.t('document'),
});

/** How a line looks and what it does. */
export function itemOf(entry: ActorsEntry, grouping: Grouping): TreeItem {
  const item = make(entry, grouping);
  item.id = entry.id;
  return item;
}

function make(entry: ActorsEntry, grouping: Grouping): TreeItem {
  switch (entry.kind) {
    case 'group': {
      const names: Readonly<Record<string, string>> = grouping === 'kind' ? kindNames() : {};
      const item = new TreeItem(names[entry.label] ?? entry.label, TreeItemCollapsibleState.Expanded);
      item.description = String(entry.below.length);
      const actors = entry.below.length === 1 ? l10n.t('1 actor') : l10n.t('{0} actors', entry.below.length);
      item.accessibilityInformation = { label: `${item.label}, ${actors}` };
      item.contextValue = 'group';
      return item;
    }
    case 'actor':
      return actorItem(entry.actor);
    case 'nobody': {
      const item = new TreeItem(l10n.t('Nobody named'), TreeItemCollapsibleState.Collapsed);
      item.iconPath = new ThemeIcon('unverified');
      item.description = String(entry.below.length);
      item.tooltip = l10n.t('Statements whose speaker is not clear.');
      item.accessibilityInformation = { label: `${item.label}, ${counted(entry.below.length)}` };
      return item;
    }
    case 'statement':
      return statementItem(entry.statement, entry.speaker);
  }
}

function actorItem(actor: Speaker): TreeItem {
  const { name, role, said, registered, kind, card, articles } = actor;
  const item = new TreeItem(name, said.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  const described = kind === 'anonymous' || kind === 'document';
  const where = articles > 1 ? l10n.t('in {0} articles', articles) : '';
  item.iconPath = new ThemeIcon(actorIcons[kind]);
  item.description = [String(said.length), where, role].filter(Boolean).join(' · ');
  if (card) item.tooltip = new MarkdownString(card);
  item.accessibilityInformation = {
    label: [name, kindWords()[kind], counted(said.length), where, role].filter(Boolean).join(', '),
  };
  item.contextValue = `actor.${described ? 'anonymous' : registered ? 'registered' : 'unregistered'}${card ? '' : '.folder'}`;
  if (said.length === 0) item.command = reveal(actor.first);
  return item;
}

const counted = (statements: number): string =>
  statements === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', statements);

function statementItem(
  { kind, account, sureness, corrected, headline, at }: Saying,
  speaker: Speaker | null,
): TreeItem {
  const item = new TreeItem(account);
  const tooltip = new MarkdownString();
  tooltip.appendMarkdown(`**${statementKinds()[kind]}**`);
  if (corrected) tooltip.appendText(` · ${l10n.t('corrected by the desk')}`);
  else if (sureness !== undefined) tooltip.appendText(` · ${surenessWords()[sureness]}`);
  tooltip.appendText(`\n\n${account}`);
  item.iconPath = new ThemeIcon(statementIcons[kind]);
  const remarks = [corrected ? l10n.t('corrected by the desk') : '', headline ?? ''].filter(Boolean).join(' · ');
  if (remarks) item.description = remarks;
  item.tooltip = tooltip;
  item.accessibilityInformation = {
    label: [`${speaker?.name ?? l10n.t('Nobody named')}, ${statementKinds()[kind]}: ${account}`, remarks]
      .filter(Boolean)
      .join(', '),
  };
  item.contextValue = corrected ? 'statement.corrected' : 'statement';
  item.command = reveal(at);
  return item;
}

/** Shows the place in its article. */
const reveal = ({ uri, range: { start, end } }: Spot) => ({
  command: 'vscode.open',
  title: l10n.t('Show in Article'),
  arguments: [Uri.parse(uri), { selection: new Range(start.line, start.character, end.line, end.character) }],
});
