// Rule socket-task-too-heavy: the task of a socket does work for which it is not the place.
import type { BoundCall } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { nodesBelow } from '../../models/code/boundNodes';
import { nameSpan } from '../../models/code/codeEdits';
import { isAnyOf, isWritten } from '../../models/code/memberUses';
import { type ProgramRun, reach, runsIn } from '../../models/tasks/taskReach';

export const socketTaskTooHeavy = defineRule({
  id: 'socket-task-too-heavy',
  severity: 'hint',
  off: true,
  summary: 'The background task of a socket does long work: downloads, files by the hundred, pictures, or waiting.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!isWritten(app, code, /\bSocketActivityTriggerDetails\b/)) return;
    for (const run of socketTasks(app, code)) {
      const heavy = reach(run.program, run, isHeavy);
      if (!heavy?.from.syntax) continue;
      report({
        file: run.file,
        span: nameSpan(heavy.from.syntax),
        message:
          'A task that a socket starts should take what has arrived, give the socket back and end: it has 30 seconds, and as long as it runs the device ' +
          'does not sleep. Store the message here and do this work in the app, or in a task of another trigger.',
      });
    }
  },
});

function socketTasks(app: App, code: AppCode): ProgramRun[] {
  return runsIn(app, code).filter(({ body }) =>
    [...nodesBelow(body, { nestedFunctions: true })].some(
      ({ node }) =>
        node.kind === 'property' &&
        isAnyOf(node.property.containingType, 'Windows.Networking.Sockets.SocketActivityTriggerDetails'),
    ),
  );
}

function isHeavy(node: BoundNode): boolean {
  return node.kind === 'call' && (isLongWait(node) || isBigWork(node));
}

/** Ten seconds or more. */
function isLongWait({ method, arguments: passed }: BoundCall): boolean {
  const time = passed[0]?.expression.constant?.value;
  const isWait =
    (method.name === 'Delay' && isAnyOf(method.containingType, 'System.Threading.Tasks.Task')) ||
    (method.name === 'Sleep' && isAnyOf(method.containingType, 'System.Threading.Thread'));
  return isWait && typeof time === 'number' && time >= 10_000;
}

function isBigWork({ method: { name, containingType } }: BoundCall): boolean {
  const owner = containingType?.definition.metadataName ?? '';
  if (/^(System\.Net|Windows\.Web)\.Http\.HttpClient$/.test(owner)) return name.endsWith('Async');
  if (owner === 'Windows.Networking.BackgroundTransfer.DownloadOperation') return name === 'StartAsync';
  if (owner.startsWith('Windows.Storage.')) return /^Get(Files|Items|Folders)Async$/.test(name);
  return /^Windows\.(Graphics\.Imaging|Media\.Transcoding|Media\.Editing)\./.test(owner) && name.endsWith('Async');
}
