// The sample that the suites run and debug, as far as they need to know it.

import { readApp } from '../../../extension/debugging/app';
import type { AppNode, TaskNode } from '../../../extension/panel/taskTree';
import { openFile } from './window';

export const chat = {
  manifest: 'chat-socket/Package.appxmanifest',
  source: 'chat-socket/ChatTask/ChatTask.cs',
  entryPoint: 'Chat.Tasks.ChatTask',
  /** Text of the line in Run where the tests stop, of the line after it, and of the lines that a call goes through. */
  stopLine: 'switch (details.Reason)',
  nextLine: 'await ReceiveAsync(details.SocketInformation);',
};

/** The nodes that the tree shows for the sample, to call commands as a click on them does. */
export async function chatNodes(): Promise<{ app: AppNode; task: TaskNode }> {
  const { document } = await openFile(chat.manifest);
  const app = readApp(document.uri.fsPath, document.getText());
  const declared = app.tasks.find(task => task.entryPoint === chat.entryPoint);
  if (!declared) throw new Error(`${chat.manifest} does not declare ${chat.entryPoint}.`);
  return { app: { kind: 'app', app }, task: { kind: 'task', app, declared } };
}
