// When it can be said that a class or a registration is missing, and how registrations are put into words.
import { fileNameOf } from '../../../base/paths';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { knowsAllEntryPoints, type RegisteredAs } from './registrations';
import { classesNamed, knowsAllClasses } from './taskClasses';

export function isClassMissing(app: App, code: AppCode, name: string): boolean {
  return (
    knowsAllClasses(app) &&
    !classesNamed(name, app, code).some(({ fullName }) => fullName === name) &&
    !isWritten(app, name)
  );
}

/** Can it be said that what is not found is not there? Registrations are read in C# only. */
export function knowsAllRegistrations(app: App, code: AppCode): boolean {
  return knowsAllClasses(app) && app.otherProjects.length === 0 && knowsAllEntryPoints(app, code);
}

/** A registration in one line: `App.xaml.cs:42 for SocketActivityTrigger`. */
export function describeRegistration({ file, register, trigger }: RegisteredAs): string {
  const at = `${fileNameOf(file.path)}:${file.lines.positionAt(register.start).line + 1}`;
  return trigger ? `${at} for ${triggerName(trigger.kind)}` : at;
}

/** `Windows.ApplicationModel.Background.TimeTrigger` is shown as `TimeTrigger`, the two of a channel with its name. */
export function triggerName(kind: string): string {
  return /(?:ControlChannelTrigger\.)?[^.]*$/.exec(kind)?.[0] ?? kind;
}

/** A declaration of that name in code that the Debug build leaves out. */
function isWritten(app: App, name: string): boolean {
  const word = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return [...app.projects, ...app.otherProjects].some(({ sources }) =>
    sources.some(({ text }) => text.toLowerCase().includes(`class ${word}`)),
  );
}
