import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows the user a message that needs no answer, in any editor. */
export const inform = (connection: Connection, message: string): Promise<void> =>
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
