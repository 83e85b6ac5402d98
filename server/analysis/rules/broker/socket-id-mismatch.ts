// Rule socket-id-mismatch: the app looks for its socket under an id that it never gave to one.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { seesAllCode } from '../../models/code/memberUses';
import type { Constant } from '../../models/code/origins';
import { lookedUpIds, transferredIds } from '../../models/sockets/socketIds';

export const socketIdMismatch = defineRule({
  id: 'socket-id-mismatch',
  severity: 'warning',
  summary: 'SocketActivityInformation.AllSockets is asked for an id under which no socket is ever transferred.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivityinformation.allsockets',
  checkCode(app, report, code) {
    if (!seesAllCode(app)) return;
    const transferred = transferredIds(app, code);
    if (!transferred || transferred.length === 0) return;
    for (const id of missedIds(app, code, transferred)) {
      report({
        file: id.frame.file,
        span: spanOf(id.syntax),
        message:
          `No socket of this app is given to the broker under the id "${id.value}", so AllSockets never has it, and the app connects ` +
          'a second time while the broker keeps the first socket. Use one constant for TransferOwnership and AllSockets.',
        related: transferred.map(each => ({
          file: each.frame.file,
          span: spanOf(each.syntax),
          message: `A socket is transferred as "${each.value}".`,
        })),
      });
    }
  },
});

function missedIds(app: App, code: AppCode, transferred: readonly Constant[]): Constant[] {
  const known = new Set(transferred.map(({ value }) => value));
  return lookedUpIds(app, code).filter(({ value }) => typeof value === 'string' && !known.has(value));
}
