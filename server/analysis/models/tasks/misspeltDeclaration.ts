// The declaration that was meant for a registered task and misses its name, so that one mistake is told once.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { typingDistance } from '../../engine/nearest';
import { type DeclaredTask, declaredTasks, needsOwnClass } from '../manifest/declaredTasks';
import { registrationsByEntryPoint } from './registrations';
import { classesNamed } from './taskClasses';

/**
 * In: an entry point under which the code registers a class that exists, and which no manifest declares. Out: the only
 * declaration that nobody registers, whose class does not exist, and whose name is nearly the same: at most two typing
 * mistakes, or another namespace.
 */
export function misspeltDeclaration(entryPoint: string, app: App, code: AppCode): DeclaredTask | undefined {
  const registered = registrationsByEntryPoint(app, code);
  if (!classesNamed(entryPoint, app, code).some(({ fullName }) => fullName === entryPoint)) return undefined;
  const [only, ...others] = declaredTasks(app).filter(task => {
    const { value } = task.entryPoint;
    const isClass = classesNamed(value, app, code).length > 0;
    return needsOwnClass(task) && !registered.has(value) && !isClass && isNear(value, entryPoint);
  });
  return others.length === 0 ? only : undefined;
}

function isNear(a: string, b: string): boolean {
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  return last(a) === last(b) || typingDistance(a, b) <= 2;
}
