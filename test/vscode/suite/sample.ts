// The sample that the suites run and debug, as far as they need to know it.

import { readApp } from '../../../extension/debugging/app';
import type { AppNode, TaskNode } from '../../../extension/panel/taskTree';
import { openFile } from './window';

export const chat = {
  folder: 'chat-socket',
  manifest: 'chat-socket/Package.appxmanifest',
  source: 'chat-socket/ChatTask/ChatTask.cs',
  entryPoint: 'Chat.Tasks.ChatTask',
  /** A line of Run, before it has done anything. */
  decision: 'switch (details.Reason)',
  /** The line of Run that comes next when data has arrived. */
  receiving: 'await ReceiveAsync(details.SocketInformation);',
  /** Lines of ReceiveAsync, one after the other; at the last one the message is known. */
  receive: [
    'StreamSocket socket = information.StreamSocket;',
    'string message = await ReadAsync(socket);',
    'if (message.Length > 0)',
  ],
};

/** The nodes that the tree shows for the sample, to call commands as a click on them does. */
export async function chatNodes(): Promise<{ app: AppNode; task: TaskNode }> {
  const { document } = await openFile(chat.manifest);
  const app = readApp(document.uri.fsPath, document.getText());
  const declared = app.tasks.find(task => task.entryPoint === chat.entryPoint);
  if (!declared) throw new Error(`${chat.manifest} does not declare ${chat.entryPoint}.`);
  return { app: { kind: 'app', app }, task: { kind: 'task', app, declared } };
}
