// Rule entrypoint-case-mismatch: manifest, code and class name a background task with different letter case.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import {
  type DeclaredTask,
  declaredTasks,
  isSameInAnyCase,
  isSystemEntryPoint,
  knowsAllDeclarations,
} from '../../models/manifest/declaredTasks';
import { placeOf, type RegisteredAs, registrationsByEntryPoint } from '../../models/tasks/registrations';
import { type AppClass, classesNamed } from '../../models/tasks/taskClasses';

export const entrypointCaseMismatch = defineRule({
  id: 'entrypoint-case-mismatch',
  severity: 'error',
  summary: 'The names of a background task in manifest, code and class differ in letter case.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.taskentrypoint',
  check(app, report, code) {
    if (!knowsAllDeclarations(app)) return;
    const declared = declaredTasks(app).filter(({ entryPoint }) => !isSystemEntryPoint(entryPoint.value));
    const exact = new Set(declared.map(({ entryPoint }) => entryPoint.value));
    const registered = [...registrationsByEntryPoint(app, code)];
    for (const task of declared) {
      const name = task.entryPoint.value;
      const meant = classFor(name, app, code);
      const misspelt = registered
        .filter(([text]) => isSameInAnyCase(text, name) && text !== (meant?.fullName ?? name))
        .filter(([text]) => text === name || !exact.has(text))
        .flatMap(([, list]) => list);
      if (meant && meant.fullName !== name) report(inManifest(task, meant, misspelt));
      else for (const each of misspelt) report(inCode(each, task));
    }
  },
});

/** The class of that name, else the only one that differs in letter case alone. */
function classFor(name: string, app: App, code: AppCode): AppClass | undefined {
  const candidates = classesNamed(name, app, code);
  const exact = candidates.find(({ fullName }) => fullName === name);
  return exact ?? (new Set(candidates.map(({ fullName }) => fullName)).size === 1 ? candidates[0] : undefined);
}

const consequence = 'letter case counts here, so Windows does not find the class (0x80040154)';

function inManifest(
  { manifest, entryPoint }: DeclaredTask,
  meant: AppClass,
  misspelt: readonly RegisteredAs[],
): Reported {
  return {
    file: manifest,
    span: entryPoint.valueSpan,
    message: `The class is called ${meant.fullName}, and ${consequence}. Write "${meant.fullName}".`,
    related: [
      { file: meant.file, span: meant.nameSpan, message: 'The class.' },
      ...misspelt.map(each => ({ ...placeOf(each.entryPoint), message: 'Registered here with the same mistake.' })),
    ],
    fixes: [
      {
        title: `Write "${meant.fullName}"`,
        safe: true,
        edits: [
          { file: manifest, span: entryPoint.valueSpan, newText: meant.fullName },
          ...literals(misspelt).map(literal => ({ ...literal, newText: meant.fullName })),
        ],
      },
    ],
  };
}

function inCode(registered: RegisteredAs, { manifest, entryPoint }: DeclaredTask): Reported {
  const edits = literals([registered]).map(literal => ({ ...literal, newText: entryPoint.value }));
  const fix: ReportedFix = { title: `Write "${entryPoint.value}"`, safe: true, edits };
  return {
    ...placeOf(registered.entryPoint),
    message:
      `The manifest declares "${entryPoint.value}", and ${consequence}: Register fails. ` +
      `Write "${entryPoint.value}".`,
    related: [{ file: manifest, span: entryPoint.valueSpan, message: 'The declaration.' }],
    fixes: edits.length > 0 ? [fix] : [],
  };
}

/** Each once: several registrations may use one constant. */
function literals(registrations: readonly RegisteredAs[]) {
  const found = registrations.flatMap(({ entryPoint: { literal } }) => literal ?? []);
  return found.filter(
    ({ file, span }, i) => found.findIndex(each => each.file === file && each.span.start === span.start) === i,
  );
}
