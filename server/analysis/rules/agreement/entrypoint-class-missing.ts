// Rule entrypoint-class-missing: the manifest names a background task class that the app does not have.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { nearestWord } from '../../engine/nearest';
import { defineRule, type Reported } from '../../engine/rule';
import { isMentioned } from '../../models/code/memberUses';
import { literally } from '../../models/code/words';
import {
  activatableClasses,
  type DeclaredTask,
  declaredTasks,
  needsOwnClass,
} from '../../models/manifest/declaredTasks';
import { undeclaredTaskClasses, writeEntryPoint } from '../../models/tasks/entryPointChoices';
import { misspeltDeclaration } from '../../models/tasks/misspeltDeclaration';
import { registrationsByEntryPoint } from '../../models/tasks/registrations';
import { type AppClass, appClasses, classesNamed, knowsAllClasses } from '../../models/tasks/taskClasses';

export const entrypointClassMissing = defineRule({
  id: 'entrypoint-class-missing',
  severity: 'warning',
  summary: 'The EntryPoint of a background task names no class of the app that implements IBackgroundTask.',
  source: 'https://learn.microsoft.com/windows/uwp/launch-resume/create-and-register-a-background-task',
  check(app, report, code) {
    const tasks = declaredTasks(app).filter(needsOwnClass);
    if (tasks.length === 0) return;
    for (const task of tasks.filter(namesFile)) report(missing(task, [], []));
    if (!knowsAllClasses(app)) {
      for (const task of tasks) {
        const meant = withoutFileEnding(task, app, code);
        if (meant) report(missing(task, [meant], []));
      }
      return;
    }
    const classes = appClasses(app, code);
    // Said where the class is registered under its right name: entrypoint-not-declared.
    const registered = [...registrationsByEntryPoint(app, code).keys()];
    const misspelt = registered.map(name => misspeltDeclaration(name, app, code)?.entryPoint);
    for (const task of tasks.filter(
      each => isQualified(each) && !namesFile(each) && !misspelt.includes(each.entryPoint) && !isFoundElsewhere(each),
    )) {
      const finding = judge(task, classes, app, code);
      if (finding) report(finding);
    }
  },
});

/** Without a namespace the name is wrong in another way, which has a rule of its own. */
function isQualified({ entryPoint }: DeclaredTask): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)+$/u.test(entryPoint.value);
}

/** A component that is no project here brings the class: the host of Silverlight apps, a library that was copied. */
function isFoundElsewhere({ manifest, entryPoint }: DeclaredTask): boolean {
  return activatableClasses(manifest).includes(entryPoint.value);
}

function namesFile({ entryPoint }: DeclaredTask): boolean {
  return /^[^.]+\.(cpp|h|cs|vb|xaml|dll|winmd|exe)$/i.test(entryPoint.value);
}

/** `Chat.Tasks.PingTask.cs`: whatever else the app may have, that class is what was meant. */
function withoutFileEnding({ entryPoint }: DeclaredTask, app: App, code: AppCode): AppClass | undefined {
  const name = entryPoint.value.replace(/\.(cpp|cs|vb)$/i, '');
  if (name === entryPoint.value || classesNamed(entryPoint.value, app, code).length > 0) return undefined;
  return classesNamed(name, app, code).find(({ isTask }) => isTask);
}

function judge(task: DeclaredTask, classes: readonly AppClass[], app: App, code: AppCode): Reported | undefined {
  const name = task.entryPoint.value;
  const [found, ...more] = classesNamed(name, app, code);
  if (!found)
    return isHidden(name, classes, app, code)
      ? undefined
      : (unpackaged(task, app) ?? missing(task, classes, undeclaredTaskClasses(app, code)));
  if ([found, ...more].some(({ isTask }) => isTask !== false)) return undefined;
  return {
    file: task.manifest,
    span: task.entryPoint.valueSpan,
    message:
      `${name} is a class of this app but does not implement IBackgroundTask, so Windows has nothing to run when the trigger ` +
      'fires. Name a class that does.',
    related: [{ file: found.file, span: found.nameSpan, message: 'The class.' }],
  };
}

/** The class is there, in a component that the app forgot to reference. */
function unpackaged({ manifest, entryPoint }: DeclaredTask, { strayComponents }: App): Reported | undefined {
  const [name, last] = splitName(entryPoint.value);
  const words = [new RegExp(`\\bnamespace\\s+${literally(name)}\\b`), new RegExp(`\\bclass\\s+${literally(last)}\\b`)];
  const component = strayComponents.find(({ sources }) =>
    sources.some(({ text }) => words.every(word => word.test(text))),
  );
  if (!component) return undefined;
  return {
    file: manifest,
    span: entryPoint.valueSpan,
    message:
      `${entryPoint.value} is a class of the project ${component.name}, which no project of the app references, so the package ` +
      'lacks it and registering this task fails with 0x80040154 (class not registered). Reference that project.',
  };
}

/** Namespace and class. */
function splitName(fullName: string): readonly [namespace: string, name: string] {
  const dot = fullName.lastIndexOf('.');
  return [fullName.slice(0, dot), fullName.slice(dot + 1)];
}

function missing(
  { manifest, entryPoint }: DeclaredTask,
  classes: readonly AppClass[],
  undeclared: readonly string[],
): Reported {
  const tasks = classes.filter(({ isTask }) => isTask);
  const near = nearest(entryPoint.value, tasks);
  const advice = near
    ? `Did you mean "${near.fullName}"?`
    : 'Write the namespace and name of a class that implements IBackgroundTask, or reference the project that contains it.';
  return {
    file: manifest,
    span: entryPoint.valueSpan,
    message: `The app has no class ${entryPoint.value}, so registering this task fails with 0x80040154 (class not registered). ${advice}`,
    related: near ? [{ file: near.file, span: near.nameSpan, message: 'A class with a similar name.' }] : [],
    fixes: writeEntryPoint(manifest, entryPoint, near ? [near.fullName] : undeclared),
  };
}

/** The same class in another namespace, or a typing mistake. */
function nearest(name: string, tasks: readonly AppClass[]): AppClass | undefined {
  const last = (fullName: string) => splitName(fullName)[1];
  const word = nearestWord(
    name,
    tasks.map(({ fullName }) => fullName),
  );
  const found = tasks.find(({ fullName }) => fullName === word || name.startsWith(`${fullName}.`));
  return found ?? tasks.find(({ fullName }) => last(fullName) === last(name));
}

/** Declared in a part of a file that the Debug build leaves out. */
function isHidden(name: string, classes: readonly AppClass[], app: App, code: AppCode): boolean {
  const [, last] = splitName(name);
  if (classes.some(({ fullName }) => fullName.split(/[.+]/).at(-1) === last)) return false;
  const declaration = new RegExp(`\\bclass\\s+${literally(last)}\\b`, 'i');
  const isElsewhere = app.otherProjects.some(({ sources }) => sources.some(({ text }) => declaration.test(text)));
  return isElsewhere || isMentioned(app, code, declaration);
}
