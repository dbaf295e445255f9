import { ask } from '../agents/ask';
import type { Newsroom, Place } from '../agents/newsroom';
import { shown } from '../agents/places';
import { Refused } from '../agents/refused';
import { deskFor } from '../workspace/desk-for';
import { formatOf, languageOf } from '../workspace/files';
import { articleLanguage } from '../workspace/languages';
import { pathFrom, within } from '../workspace/uri';
import * as protocol from './protocol';
import type { Session } from './session';

/** Answers what an editor's own agents ask by the tools. */
export function answerTools(session: Session): void {
  const newsroom = newsroomIn(session);
  session.connection.onRequest<protocol.ToolResult, unknown>(
    protocol.toolRequest,
    session.answering<protocol.ToolParams, protocol.ToolResult>(
      { problem: 'Hearsay could not answer: see its output in the editor.' },
      ({ tool, input }) => ask(tool, input, newsroom),
    ),
  );
}

/** The articles of the workspace's folders, and those that are open elsewhere, as they are in the editor. */
function newsroomIn(session: Session): Newsroom {
  return {
    async open(file) {
      const candidates = urisOf(file, session);
      for (const uri of candidates) {
        const text = await session.files.read(uri);
        if (text !== null) return { ...(await placeAt(uri, session)), text };
      }
      throw new Refused(`There is no file “${shown(file)}” in the workspace: check the path.`);
    },
    placeOf: async (file) => placeAt(urisOf(file, session)[0] as string, session),
  };
}

/** Where the path may lead, the first folder first. Throws a `Refused` where it leads out of the workspace. */
function urisOf(file: string, { opened, roots }: Session): string[] {
  if (opened(file)) return [file];
  const isUri = /^[a-z][\w+.-]+:/i.test(file);
  const all = isUri ? [file] : roots.map((root) => within(root, file));
  const inside = all.filter((uri) => opened(uri) || roots.some((root) => pathFrom(root, uri) !== null));
  if (inside.length === 0)
    throw new Refused(`“${shown(file)}” is outside the workspace’s folders: give a path below one of them.`);
  return inside;
}

async function placeAt(uri: string, { desks, opened, roots }: Session): Promise<Place> {
  const document = opened(uri);
  const language = document ? articleLanguage(document) : null;
  const paths = roots.flatMap((root) => pathFrom(root, uri) ?? []);
  return {
    file: paths[0] ?? uri,
    format: formatOf(language ?? languageOf(uri)),
    desk: deskFor(await desks.of(uri), uri),
  };
}
