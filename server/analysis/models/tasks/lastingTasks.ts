// Background tasks that Windows lets run for minutes, or for ever, because of how the manifest declares them.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import type { Frame } from '../code/values';
import { declaredTasks } from '../manifest/declaredTasks';
import { isInside } from '../sockets/lateUses';
import { backgroundTasks } from './taskCode';

/** Windows IoT starts it with the device; it takes a deferral to stay, and has nothing to complete. */
export function isStartupTask(app: App, className: string): boolean {
  return typesOf(app, className).includes('startup');
}

/** https://learn.microsoft.com/windows/uwp/launch-resume/run-a-background-task-in-the-background */
const minutes = ['startup', 'mediaprocessing', 'deviceuse', 'deviceservicing', 'deviceconnectionchange', 'audio'];

/** May one of its triggers be of a kind that gives it more than the usual seconds? */
export function isDeclaredToLast(app: App, className: string): boolean {
  return typesOf(app, className).some(type => minutes.includes(type));
}

/** Is it code of such a task, or of a helper that one calls? */
export function isInStartupTask(app: App, code: AppCode, { body, file }: Frame): boolean {
  const own = body.block.syntax ?? body.method.node;
  return (
    own !== undefined &&
    backgroundTasks(app, code).some(
      task =>
        isStartupTask(app, task.className) &&
        task.code.some(each => {
          const around = each.body.method.node;
          return each.file.path === file.path && around !== undefined && isInside(own, around);
        }),
    )
  );
}

/** In small letters. */
function typesOf(app: App, className: string): string[] {
  return declaredTasks(app).flatMap(({ entryPoint, types }) =>
    entryPoint.value === className ? types.map(type => type.toLowerCase()) : [],
  );
}
