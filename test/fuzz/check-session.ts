import { ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor } from '../lsp/editor';
import { aboutArticle, aboutName, aboutPlace, astray, mayRefuse, type Question } from '../lsp/questions';
import { type Answers, bare, inFull, isDifference, previous, type Told } from './answers';
import type { NewsroomFiles, SessionInput, Step } from './input';
import type { SessionEnd } from './task';

type Edit = Pick<Step & { do: 'edit' }, 'at' | 'length' | 'text'>;
interface Opened {
  /** The document as it was after each edit; the last is the one now. */
  readonly states: TextDocument[];
  /** What takes the edits back, the last one last. */
  readonly undo: Edit[];
  readonly told: Told;
}

/** At so many places of a document it is asked in the end what can be asked of a place. */
const places = 9;
const ofPlace = [...aboutPlace, aboutName];

/** Goes through a session from its beginning. */
export async function runSession({ files, steps }: SessionInput) {
  const session = await startSession(files);
  for (const step of steps) await session.take(step);
  await session.settled();
  return session;
}

/** The answers of a server that has known nothing but the end of a session. */
export async function answersAt({ files, open, switched }: SessionEnd): Promise<Answers> {
  const session = await startSession(files);
  for (const [path, on] of switched) await session.take({ do: 'switch', path, on });
  for (const copy of open) await session.take({ do: 'open', ...copy });
  return session.answers();
}

/** An editor with a server of its own, and what has gone wrong in it so far. */
async function startSession(files: NewsroomFiles) {
  const editor = await startEditor({
    files: { ...files },
    diagnostics: 'pull',
    resolves: true,
    settings: { codeLens: { enable: true, quotations: true }, folder: { enable: false } },
  });
  const faults: string[] = [];
  editor.client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    faults.push(`the server has nothing to complain of: ${message}`);
  });
  const disk = new Map(Object.entries(files));
  const open = new Map<string, Opened>();
  const switched = new Map<string, boolean>();
  const pending: Promise<unknown>[] = [];

  async function take(step: Step): Promise<void> {
    const { path } = step;
    switch (step.do) {
      case 'open':
        return void (await opened(path, step.text));
      case 'close':
        return open.delete(path) ? editor.close(path) : undefined;
      case 'edit':
        return void (await opened(path)).undo.push(await replaced(path, step));
      case 'undo': {
        const edit = open.get(path)?.undo.pop();
        return edit && void (await replaced(path, edit));
      }
      case 'ask': {
        await opened(path);
        const questions = [...aboutArticle, ...ofPlace].filter(({ method }) => method === step.what);
        const answers = questions.map((question) => ask(path, question, step.at));
        if (step.waits || questions.some(isDifference)) await Promise.all(answers);
        else pending.push(...answers);
        return;
      }
      case 'write':
        if (step.text === null) disk.delete(path);
        else disk.set(path, step.text);
        return editor.write(path, step.text);
      case 'switch':
        switched.set(path, step.on);
        return editor.switch(path, step.on);
    }
  }

  /** The document, opened as the disk has it where it was not open. */
  async function opened(path: string, text = disk.get(path) ?? ''): Promise<Opened> {
    const known = open.get(path);
    if (known) return known;
    await editor.open(path, text);
    const document: Opened = { states: [stateOf(path)], undo: [], told: new Map() };
    open.set(path, document);
    return document;
  }

  function stateOf(path: string): TextDocument {
    const document = editor.document(path) as TextDocument;
    return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
  }

  /** Makes the edit; the one that takes it back. */
  async function replaced(path: string, { at, length, text }: Edit): Promise<Edit> {
    const before = stateOf(path).getText();
    const from = Math.min(at, before.length);
    const to = Math.min(from + length, before.length);
    await editor.replace(path, [from, to], text);
    open.get(path)?.states.push(stateOf(path));
    return { at: from, length: text.length, text: before.slice(from, to) };
  }

  /** The answer, without what tells one server from another. */
  async function ask(path: string, question: Question, offset: number): Promise<unknown> {
    const { method } = question;
    const { states, told } = open.get(path) as Opened;
    const document = states.at(-1) as TextDocument;
    const { uri } = document;
    const params = { textDocument: { uri }, uri, ...question.params(document, offset), ...previous(told, method) };
    try {
      const answer: unknown = await editor.client.sendRequest(method, params);
      for (const part of astray(answer, states.slice(states.indexOf(document))))
        faults.push(`no range leaves the text: ${method} at ${offset}: ${JSON.stringify(part)}`);
      return bare(inFull(told, method, answer));
    } catch (error) {
      if (!(error instanceof ResponseError && mayRefuse(question)))
        faults.push(`every request is answered: ${method} at ${offset}: ${String(error)}`);
      return null;
    }
  }

  async function answers(): Promise<Answers> {
    const found: Record<string, unknown> = {};
    for (const path of [...open.keys()].sort()) {
      const { length } = stateOf(path).getText();
      for (const question of aboutArticle) found[`${path}: ${question.method}`] = await ask(path, question, 0);
      for (let place = 0; place < places; place++) {
        const offset = Math.floor((length * place) / places);
        for (const question of ofPlace)
          found[`${path}: ${question.method} at ${offset}`] = await ask(path, question, offset);
      }
    }
    return found;
  }

  return {
    faults,
    take,
    answers,
    /** Resolves when everything asked so far is answered. */
    settled: () => Promise.all(pending),
    end: (): SessionEnd => ({
      files: Object.fromEntries(disk),
      open: [...open.keys()].map((path) => ({ path, text: stateOf(path).getText() })),
      switched: [...switched],
    }),
  };
}
