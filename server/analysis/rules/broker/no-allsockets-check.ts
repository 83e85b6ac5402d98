// Rule no-allsockets-check: the app connects a new socket for the broker without looking for the one that the broker has.
import { defineRule, type TextFile } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { isWritten, seesAllCode } from '../../models/code/memberUses';
import { tracesOf } from '../../models/traces/traces';

export const noAllsocketsCheck = defineRule({
  id: 'no-allsockets-check',
  severity: 'hint',
  summary: 'The app makes a socket for the socket broker without looking whether the broker still holds the last one.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivityinformation.allsockets',
  checkCode(app, report, code) {
    if (!seesAllCode(app) || isWritten(app, code, /\bAllSockets\b/)) return;
    const reported = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const { object } of traces.uses('TransferOwnership')) {
        const made = traces.uses('new').find(use => use.object === object);
        const file = made?.frame.file;
        const syntax = made?.node.syntax;
        if (!file || !syntax || isTask(file)) continue;
        const key = `${file.path}:${syntax.start}`;
        if (reported.has(key)) continue;
        reported.add(key);
        report({
          file,
          span: nameSpan(syntax),
          message:
            'When the app starts again the socket broker may still hold the socket that it was given last time; a new one makes a second ' +
            'connection, and its id is taken. Look in SocketActivityInformation.AllSockets first, and take the socket from there.',
        });
      }
    }
  },
});

/** A task that connects again after SocketClosed knows that the broker has nothing. */
function isTask({ lines }: TextFile): boolean {
  return /\bSocketActivityTriggerDetails\b/.test(lines.text);
}
