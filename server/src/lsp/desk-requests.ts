import {
  type CodeAction,
  type Connection,
  MessageType,
  type Position,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { defaultSettings } from '../review/settings';
import { slice } from '../text/span';
import { deskFor } from '../workspace/desk-for';
import type { FoundDesk } from '../workspace/find-desk';
import { nearestEntries } from '../workspace/nearest-entries';
import { articleAt } from './article-at';
import { type DeskActionData, withEdit } from './desk-actions';
import { deskEdit } from './edit-desk';
import { placeAt } from './place';
import * as protocol from './protocol';
import type { Current } from './reviews';
import { ruleTitles } from './rule-page';
import type { Session } from './session';

const unreviewed = { refused: 'This document is not reviewed.' };

/** Answers what a client asks of the desk, and for the edits of its files. */
export function answerDeskRequests(session: Session): void {
  const { answering, connection, desks, files, reviews } = session;
  connection.onRequest(
    protocol.editDeskRequest,
    answering<protocol.EditDeskParams, protocol.EditDeskResult>(unreviewed, async ({ uri, change }) => {
      const current = await articleAt(uri, session);
      return current ? deskEdit(current, change, files) : unreviewed;
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    answering<CodeAction, CodeAction>(action, () => resolved(action, session))(action, token),
  );
  connection.onRequest(
    protocol.entriesRequest,
    answering<protocol.EntriesParams, protocol.EntriesResult>([], async ({ uri, near }) => {
      const { entries } = (await desks.of(uri)).actors;
      return deskEntries(near ? nearestEntries(near, entries) : entries);
    }),
  );
  connection.onRequest(
    protocol.actorAtRequest,
    answering<protocol.ActorAtParams, protocol.ActorAtResult>(null, async ({ uri, position }) => {
      const current = await reviews.of(uri);
      return current && actorAt(current, position);
    }),
  );
  connection.onRequest(
    protocol.rulesRequest,
    answering<protocol.RulesParams | undefined, protocol.RulesResult>([], async (params) => {
      const desk = params?.uri === undefined ? null : await desks.of(params.uri);
      return ruleTitles(desk ? deskFor(desk, params?.uri ?? '').settings : defaultSettings);
    }),
  );
}

/** Makes the change, asked for from the article, as the command `editDeskCommand` has it; the user is told why where there is none. */
export async function carryOut(uri: string, change: protocol.DeskChange, session: Session): Promise<null> {
  const { connection, files } = session;
  const current = await articleAt(uri, session);
  const made = current ? await deskEdit(current, change, files) : unreviewed;
  if ('edit' in made) await connection.workspace.applyEdit(made.edit);
  else await refuse(connection, made.refused);
  return null;
}

/** The action with its edit; as it came, and the user told why, where there can be none. */
async function resolved(action: CodeAction, { connection, files, reviews }: Session): Promise<CodeAction> {
  const data = action.data as Partial<DeskActionData> | undefined;
  if (data?.uri === undefined || action.edit) return action;
  const current = await reviews.of(data.uri);
  const made = current ? await withEdit(action, current, files) : unreviewed;
  if ('action' in made) return made.action;
  await refuse(connection, made.refused);
  return action;
}

const refuse = (connection: Connection, message: string): Promise<void> =>
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });

const deskEntries = (entries: FoundDesk['actors']['entries']): protocol.DeskEntry[] =>
  entries.map(({ id, name, kind, spelling, aliases }) => ({ id, name, kind, spelling, aliases }));

function actorAt({ document, review }: Current, position: Position): protocol.ActorAtResult {
  const place = placeAt(review.reading, document.offsetAt(position));
  if (!place?.actor) return null;
  const { id, name, registered } = place.actor;
  const named = place.mention?.form === 'name' ? slice(review.reading.article.text, place.mention.span) : '';
  return { actor: id, name, registered, words: named.replace(/\s+/g, ' ') };
}
