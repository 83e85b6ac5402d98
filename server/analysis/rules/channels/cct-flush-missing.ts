// Rule cct-flush-missing: a task of a control channel sends something and may be suspended before it has left the process.
import type { BoundBody } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { insertAfter, nameSpan, statementAround } from '../../models/code/codeEdits';
import { controlChannelTrigger, isAnyOf, isWritten } from '../../models/code/memberUses';
import { type ChannelTask, channelTasks, reach } from '../../models/tasks/taskReach';

export const cctFlushMissing = defineRule({
  id: 'cct-flush-missing',
  severity: 'hint',
  summary: 'A background task of a control channel sends data and does not call FlushTransport.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.flushtransport',
  checkCode(app, report, code) {
    if (!isWritten(app, code, /\bIControlChannelTriggerEventDetails\b/)) return;
    for (const task of channelTasks(app, code)) {
      if (reach(task.program, task, isFlush)) continue;
      const sent = reach(task.program, task, isSend);
      if (!sent?.from.syntax) continue;
      report({
        file: task.file,
        span: nameSpan(sent.from.syntax),
        message:
          'What is sent here may still be in the process when the task ends and the app is suspended again: it leaves when the app runs the next time. ' +
          'Call FlushTransport of the channel after sending.',
        fixes: flushFix(task, sent.from),
      });
    }
  },
});

const streams = 'Windows.Storage.Streams';

function isSend(node: BoundNode): boolean {
  if (node.kind !== 'call') return false;
  const owner = node.method.containingType;
  if (isAnyOf(owner, `${streams}.DataWriter`)) return node.method.name === 'StoreAsync';
  return isAnyOf(owner, `${streams}.IOutputStream`) && node.method.name === 'WriteAsync';
}

function isFlush(node: BoundNode): boolean {
  if (node.kind === 'bad') return true;
  return node.kind === 'call' && node.method.name === 'FlushTransport';
}

/** Behind the statement, where the channel is in a variable. */
function flushFix({ file, body }: ChannelTask, sent: BoundNode): ReportedFix[] {
  const statement = body.tree && sent.syntax && statementAround(body.tree, sent.syntax);
  const channel = statement && channelBefore(body, statement.start);
  if (!statement || channel === undefined || statement.kind === 'ReturnStatement') return [];
  return [
    {
      title: `Call ${channel}.FlushTransport`,
      safe: false,
      edits: insertAfter(file, statement, `${channel}.FlushTransport();`),
    },
  ];
}

function channelBefore(body: BoundBody, end: number): string | undefined {
  for (const { node } of nodesBelow(body, { nestedFunctions: false })) {
    if (node.kind !== 'localDeclaration' || (node.syntax?.start ?? end) >= end) continue;
    if (isAnyOf(node.local.type, controlChannelTrigger)) return node.local.name;
  }
  return undefined;
}
