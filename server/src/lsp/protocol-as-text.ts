/** What is asked for as text or plain data: for editors without views, and for agents. */

/**
 * Request: the actors of an article with what they say, as lines of text; null for a document that is not reviewed. For clients that have no tree to show
 * them in.
 */
export const actorsTextRequest = 'hearsay/actorsText';
export type ActorsTextResult = string | null;

/** Command of the server, by `workspace/executeCommand`: shows the actors of the article as text, and gives the text. Its argument is the article's URI. */
export const listActorsCommand = 'hearsay.listActors';
