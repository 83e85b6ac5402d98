// Rule task-too-long: a background task waits longer than Windows lets it run.
import limits from '../../../../schemas/windows/limits.json';
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { millisecondsIn } from '../../models/code/durations';
import { isType } from '../../models/code/methods';
import type { Frame } from '../../models/code/values';
import { isDeclaredToLast } from '../../models/tasks/lastingTasks';
import { registrations } from '../../models/tasks/registrations';
import { type BackgroundTask, backgroundTasks } from '../../models/tasks/taskCode';

const seconds = limits.taskWallClock.value / 1000;

export const taskTooLong = defineRule({
  id: 'task-too-long',
  severity: 'warning',
  summary: `A background task waits longer than the ${seconds} seconds that Windows gives it.`,
  source: limits.taskWallClock.source,
  checkCode(app, report, code) {
    // Windows 8 counts the time of the processor, not that of the clock.
    if (app.manifests.some(({ generation }) => generation !== 'windows10')) return;
    const reported = new Set<unknown>();
    for (const task of backgroundTasks(app, code)) {
      if (mayTakeLonger(task, app, code)) continue;
      for (const frame of task.code) {
        if (isLeftAlone(frame, task)) continue;
        for (const { waits, time } of waitsIn(frame)) {
          const duration = millisecondsIn(task.program, { expression: time, frame });
          if (duration === undefined || duration <= limits.taskWallClock.value || !time.syntax) continue;
          if (reported.has(time.syntax)) continue;
          reported.add(time.syntax);
          report({
            file: frame.file,
            span: spanOf(time.syntax),
            message:
              `${waits} ${lengthOf(duration)}, and Windows cancels a background task ${seconds} seconds after its start, with or without a ` +
              'deferral. Do what can be done now, store where the task has stopped, and go on when the trigger fires again.',
          });
        }
      }
    }
  },
});

function lengthOf(milliseconds: number): string {
  const length = milliseconds / 1000;
  return `${Number.isInteger(length) ? length : length.toFixed(1)} seconds`;
}

/** Triggers whose tasks Windows lets run on for minutes, and tasks that are held by another app or a call. */
const longer =
  /\.(DeviceUseTrigger|DeviceServicingTrigger|DeviceConnectionChangeTrigger|ApplicationTrigger|MediaProcessingTrigger|GattServiceProviderTrigger|RfcommConnectionTrigger|ContentPrefetchTrigger|MaintenanceTrigger|PhoneTrigger|BackgroundTransferCompletionGroup\w*)$/;

/** A task that is not registered here, or for a trigger that is not known, may be one of those. */
function mayTakeLonger({ className, run }: BackgroundTask, app: App, code: AppCode): boolean {
  const own = registrations(app, code).filter(({ isInProcess, entryPoint }) =>
    run.isInProcess ? isInProcess : entryPoint?.text === className,
  );
  const isAnswering = app.manifests.some(({ lines }) => isNamedByService(lines.text, className));
  return (
    isAnswering || isDeclaredToLast(app, className) || own.some(({ trigger }) => !trigger || longer.test(trigger.kind))
  );
}

function isNamedByService(manifest: string, className: string): boolean {
  const service = /<[^<>]*Category="windows\.(?!backgroundTasks)[^"]*"[^<>]*>/g;
  return [...manifest.matchAll(service)].some(([tag]) => tag.includes(`"${className}"`));
}

/** An `async void` helper: nobody can wait for it, and the task ends without it. */
function isLeftAlone({ body: { method } }: Frame, { run }: BackgroundTask): boolean {
  return method !== run.method && method.isAsync && isType(method.returnType, 'System.Void');
}

/** Arguments and values that say how long something waits. Lambdas run at a time of their own. */
function* waitsIn({ body }: Frame): Generator<{ readonly waits: string; readonly time: BoundExpression }> {
  for (const { node } of nodesBelow(body, { nestedFunctions: false })) {
    if (node.kind === 'call') {
      const { method, arguments: passed } = node;
      const index = method.parameters.findIndex(({ name }) =>
        /^(millisecondsDelay|delay|millisecondsTimeout|timeout)$/.test(name),
      );
      const time = passed[index]?.expression;
      if (time && waiting.some(([type, name]) => method.name === name && isType(method.containingType, type)))
        yield { waits: `${method.name} waits up to`, time };
    }
    if (node.kind === 'assignment' && node.target.kind === 'property' && node.target.property.name === 'Timeout') {
      if (isType(node.target.property.containingType, 'System.Net.Http.HttpClient'))
        yield { waits: 'This request may take', time: node.value };
    }
  }
}

const waiting = [
  ['System.Threading.Tasks.Task', 'Delay'],
  ['System.Threading.Tasks.Task', 'Wait'],
  ['System.Threading.Thread', 'Sleep'],
  ['System.Threading.WaitHandle', 'WaitOne'],
  ['System.Threading.ManualResetEventSlim', 'Wait'],
  ['System.Threading.SemaphoreSlim', 'Wait'],
  ['System.Threading.SemaphoreSlim', 'WaitAsync'],
] as const;
