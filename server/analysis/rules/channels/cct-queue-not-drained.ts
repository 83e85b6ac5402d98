// Rule cct-queue-not-drained: a channel's task takes one message from the queue, where several may have arrived.
import type { BoundBody, BoundCall } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { parentsIn } from '../../models/code/boundNodes';
import { nameSpan, statementAround } from '../../models/code/codeEdits';
import { isWritten } from '../../models/code/memberUses';
import type { Frame } from '../../models/code/values';
import { type ChannelTask, channelTasks, reach } from '../../models/tasks/taskReach';

export const cctQueueNotDrained = defineRule({
  id: 'cct-queue-not-drained',
  severity: 'hint',
  summary: 'The task of a control channel takes only one message from its queue.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!isWritten(app, code, /\bIControlChannelTriggerEventDetails\b/)) return;
    for (const task of channelTasks(app, code)) {
      const taken = reach(task.program, task, isOneTaken);
      if (!taken?.from.syntax || isInLoop(task.body, taken.from)) continue;
      report({
        file: task.file,
        span: nameSpan(taken.from.syntax),
        message:
          'Several messages may have arrived before this task runs, and it takes only one: the others stay in the queue until the next message comes. ' +
          'Take messages in a loop until the queue is empty.',
        fixes: loopFix(task, taken.from),
      });
    }
  },
});

function isOneTaken(node: BoundNode, { body }: Frame): boolean {
  if (node.kind !== 'call' || !isQueue(node)) return false;
  return /^(TryDequeue|Dequeue|TryTake)$/.test(node.method.name) && !isInLoop(body, node);
}

function isQueue({ method: { containingType } }: BoundCall): boolean {
  return /^System\.Collections\.(Concurrent|Generic)\.\w*(Queue|Bag|Stack|Collection)(`\d)?$/.test(
    containingType?.definition.metadataName ?? '',
  );
}

function isInLoop(body: BoundBody, node: BoundNode): boolean {
  const parents = parentsIn(body);
  for (let parent = parents.get(node); parent && 'kind' in parent; parent = parents.get(parent)) {
    if (['while', 'doWhile', 'for', 'forEach'].includes(parent.kind)) return true;
  }
  return false;
}

/** `if (queue.TryDequeue(out m)) { … }` becomes a `while`. */
function loopFix({ file, body }: ChannelTask, taken: BoundNode): ReportedFix[] {
  const statement = body.tree && taken.syntax && statementAround(body.tree, taken.syntax);
  if (statement?.kind !== 'IfStatement' || statement.else || statement.condition !== taken.syntax) return [];
  const { start } = statement;
  return [
    {
      title: 'Take messages until the queue is empty',
      safe: false,
      edits: [{ file, span: { start, end: start + 'if'.length }, newText: 'while' }],
    },
  ];
}
