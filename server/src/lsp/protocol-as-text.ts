/** What is asked for as text or plain data: for editors without views, and for agents. */

/**
 * Request: the actors of an article with what they say, as lines of text; null for a document that is not reviewed. For clients that have no tree to show
 * them in.
 */
export const actorsTextRequest = 'hearsay/actorsText';
export type ActorsTextResult = string | null;

/** Command of the server, by `workspace/executeCommand`: shows the actors of the article as text, and gives the text. Its argument is the article's URI. */
export const listActorsCommand = 'hearsay.listActors';

/**
 * Request: what one of the tools for agents answers, as MCP.md has them. Paths are those of the workspace's folders, and the words those of the editor, saved
 * or not.
 */
export const toolRequest = 'hearsay/tool';
export interface ToolParams {
  /** The tool's name: `review_file`. */
  readonly tool: string;
  readonly input: unknown;
}
/** The answer, or in a sentence why there is none. */
export type ToolResult = { readonly answer: object } | { readonly problem: string };
