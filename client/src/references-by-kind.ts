import { commands, Location, l10n, Position, type QuickPickItem, Range, Uri, window } from 'vscode';
import { type ReferencesParams, type ReferencesResult, referencesRequest } from '../../server/src/lsp/protocol';
import type { ActorsEntry } from './actors-tree';
import type { ReviewServer } from './review-server';

interface Kind extends QuickPickItem {
  readonly places: ReferencesResult['names'];
}

/**
 * Asks which kind of reference is wanted, to whom the line of the tree is about or who is at the cursor, in an article or an actors
 * file, and shows those. `wanted` says which without asking.
 */
export async function referencesByKind(server: ReviewServer, line: unknown, wanted?: unknown): Promise<void> {
  const place = placeOf(line as ActorsEntry | undefined);
  if (!place) return;
  const { uri, position } = place;
  const params: ReferencesParams = {
    textDocument: { uri: server.name(uri) },
    position: { line: position.line, character: position.character },
  };
  const found = await server.ask<ReferencesResult>(referencesRequest, params);
  const kinds = found ? kindsOf(found) : [];
  if (kinds.length === 0)
    return void window.showInformationMessage(l10n.t('Put the cursor on a name, or on words that somebody said.'));
  const title = l10n.t('Find References by Kind');
  const picked =
    typeof wanted === 'string'
      ? kinds.find(({ places }) => places === found?.[wanted as keyof ReferencesResult])
      : await window.showQuickPick(kinds, { title });
  if (!picked) return;
  const locations = picked.places.map(
    ({ uri, range: { start, end } }) =>
      new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character)),
  );
  await window.showTextDocument(uri, { selection: new Range(position, position) });
  await commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
}

function placeOf(line: ActorsEntry | undefined): { readonly uri: Uri; readonly position: Position } | undefined {
  const actor = line?.kind === 'actor' ? line.actor : line?.kind === 'statement' ? line.speaker : null;
  if (actor) {
    const { line, character } = actor.first.range.start;
    return { uri: Uri.parse(actor.first.uri), position: new Position(line, character) };
  }
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri, position: editor.selection.active };
}

/** The kinds there are, with how often. */
const kindsOf = ({ names, others, statements }: ReferencesResult): Kind[] =>
  [
    { label: l10n.t('Names'), places: names },
    { label: l10n.t('Pronouns and Descriptions'), places: others },
    { label: l10n.t('Statements'), places: statements },
  ].flatMap(({ label, places }) => (places.length > 0 ? [{ label, description: String(places.length), places }] : []));
