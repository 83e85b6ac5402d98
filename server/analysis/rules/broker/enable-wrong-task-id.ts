// Rule enable-wrong-task-id: the broker is to start a task by an id that no registered task can have.
import { defineRule, type ReportedFix } from '../../engine/rule';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { brokeredSockets, callsTo, isAnyOf } from '../../models/code/memberUses';
import { type Origin, originsOf } from '../../models/code/origins';

export const enableWrongTaskId = defineRule({
  id: 'enable-wrong-task-id',
  severity: 'error',
  summary: 'EnableTransferOwnership gets an id that is not the TaskId of a registered background task.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket.enabletransferownership',
  checkCode(app, report, code) {
    for (const { node, frame, program } of callsTo(app, code, brokeredSockets, 'EnableTransferOwnership')) {
      const expression = node.arguments[0]?.expression;
      if (!expression) continue;
      for (const origin of originsOf(program, { expression, frame })) {
        const what = origin && wrongId(origin);
        if (!origin?.expression.syntax || what === undefined) continue;
        const { file } = origin.frame;
        report({
          file,
          span: nameSpan(origin.expression.syntax),
          message:
            `${what}, so there is no task that the socket broker could start with it, and the call fails with 0x80070490 ` +
            '(element not found). Pass the TaskId of the IBackgroundTaskRegistration; inside the task: taskInstance.Task.TaskId.',
          fixes: instanceFix(origin),
        });
      }
    }
  },
});

/** As the beginning of a sentence. */
function wrongId({ expression }: Origin): string | undefined {
  if (expression.kind === 'property') {
    const isInstanceId =
      expression.property.name === 'InstanceId' &&
      isAnyOf(expression.property.containingType, 'Windows.ApplicationModel.Background.IBackgroundTaskInstance');
    return isInstanceId ? 'InstanceId names one run of a task, not its registration' : undefined;
  }
  if (!isAnyOf(expression.type, 'System.Guid')) return undefined;
  if (expression.kind === 'field' && expression.field.name === 'Empty') return 'Guid.Empty is the id of nothing';
  if (expression.kind === 'default') return 'This is the empty Guid, the id of nothing';
  if (expression.kind !== 'new' && expression.kind !== 'call') return undefined;
  const isWritten = expression.arguments.every(argument => argument.expression.constant !== undefined);
  if (!isWritten) return undefined;
  if (expression.kind === 'new') return 'Windows gives each registration an id of its own';
  if (expression.method.name === 'NewGuid') return 'Guid.NewGuid() makes an id that nobody else knows';
  return expression.method.name === 'Parse' ? 'Windows gives each registration an id of its own' : undefined;
}

/** `instance.InstanceId` becomes `instance.Task.TaskId`. */
function instanceFix({ expression, frame: { file } }: Origin): ReportedFix[] {
  if (expression.kind !== 'property' || expression.syntax?.kind !== 'MemberAccess') return [];
  return [
    {
      title: 'Write Task.TaskId',
      safe: true,
      edits: [{ file, span: spanOf(expression.syntax.name), newText: 'Task.TaskId' }],
    },
  ];
}
