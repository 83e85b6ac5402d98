// Rule keepalive-timer-without-handler: a keep-alive timer that nobody handles, or a handler for a timer that nobody starts.
import enums from '../../../../schemas/windows/enums.json';
import type { BoundCall, BoundExpression } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import {
  brokeredSockets,
  callsTo,
  isAnyOf,
  isWritten,
  type MemberUse,
  seesAllCode,
  usesOf,
} from '../../models/code/memberUses';
import { originsOf } from '../../models/code/origins';
import { reasonTests, triggerReason } from '../../models/sockets/reasonTests';

export const keepaliveTimerWithoutHandler = defineRule({
  id: 'keepalive-timer-without-handler',
  severity: 'warning',
  summary: 'A socket gets a keep-alive timer and the task does nothing when it expires, or the other way round.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!seesAllCode(app)) return;
    const transfers = callsTo(app, code, brokeredSockets, 'TransferOwnership');
    const timed = transfers.filter(mayHaveTimer);
    if (timed.length > 0 && !isHandled(app, code)) {
      for (const { node, frame } of timed) {
        const time = node.arguments[2]?.expression.syntax;
        if (!time) continue;
        report({
          file: frame.file,
          span: spanOf(time),
          message:
            'When this keep-alive time is over the broker starts the task with KeepAliveTimerExpired, and no code of this app handles ' +
            'that: nothing is sent, and an idle connection is dropped. Add a case that sends something and transfers the socket again.',
        });
      }
    }
    const [handler] = timed.length === 0 && transfers.length > 0 ? handlersIn(app, code) : [];
    if (!handler) return;
    report({
      file: handler.frame.file,
      span: nameSpan(handler.syntax),
      severity: 'hint',
      message:
        'KeepAliveTimerExpired never comes: no socket of this app is transferred with a keep-alive time. ' +
        'Pass one to TransferOwnership (id, context, time), or remove this code.',
      related: transfers.map(({ frame, syntax }) => ({
        file: frame.file,
        span: nameSpan(syntax),
        message: 'A transfer without keep-alive time.',
      })),
    });
  },
});

function mayHaveTimer({ node, frame, program }: MemberUse<BoundCall>): boolean {
  const expression = node.arguments[2]?.expression;
  if (!expression) return false;
  return originsOf(program, { expression, frame }).some(origin => !origin || !isNoTime(origin.expression));
}

function isNoTime(expression: BoundExpression): boolean {
  return expression.kind === 'default' || (expression.kind === 'field' && expression.field.name === 'Zero');
}

/** By a case or comparison, by the rest of a switch, or because the task asks for no reason at all. */
function isHandled(app: App, code: AppCode): boolean {
  const tests = reasonTests(app, code);
  return isWritten(app, code, /\bKeepAliveTimerExpired\b/) || tests.length === 0 || tests.some(test => test.hasRest);
}

function handlersIn(app: App, code: AppCode): MemberUse<BoundExpression>[] {
  const expired = enums.SocketActivityTriggerReason.values.KeepAliveTimerExpired;
  return usesOf(app, code, /\bKeepAliveTimerExpired\b/, 'reasons', (node: BoundNode): node is BoundExpression => {
    return node.kind === 'literal' && node.constant.value === expired && isAnyOf(node.type, triggerReason);
  });
}
