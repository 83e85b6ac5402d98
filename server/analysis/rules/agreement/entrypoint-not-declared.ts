// Rule entrypoint-not-declared: the code registers a background task that the manifest does not declare.
import { typesForTrigger } from '../../../manifest/triggerTypes';
import type { App } from '../../../workspace/snapshot';
import { defineRule, type ReportedFix } from '../../engine/rule';
import {
  type DeclaredTask,
  declaredTasks,
  isSameInAnyCase,
  isSystemEntryPoint,
  knowsAllDeclarations,
} from '../../models/manifest/declaredTasks';
import { escaped } from '../../models/manifest/elementEdits';
import { addBackgroundTask } from '../../models/manifest/manifestEdits';
import { misspeltDeclaration } from '../../models/tasks/misspeltDeclaration';
import { placeOf, type RegisteredAs, registrationsByEntryPoint } from '../../models/tasks/registrations';

export const entrypointNotDeclared = defineRule({
  id: 'entrypoint-not-declared',
  severity: 'error',
  summary: 'A TaskEntryPoint in the code has no background task extension in the manifest.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder.taskentrypoint',
  checkCode(app, report, code) {
    if (!knowsAllDeclarations(app)) return;
    const declared = declaredTasks(app).map(({ entryPoint }) => entryPoint.value);
    for (const [name, [first, ...others]] of registrationsByEntryPoint(app, code)) {
      if (!first || isSystemEntryPoint(name) || declared.some(each => isSameInAnyCase(each, name))) continue;
      const misspelt = misspeltDeclaration(name, app, code);
      report({
        ...placeOf(first.entryPoint),
        message:
          `No background task extension of the manifest has the EntryPoint "${name}", so Register fails with 0x80040154 ` +
          '(class not registered). Declare the task in the manifest, or register a class that is declared.',
        related: [
          ...(misspelt ? [meantHere(misspelt)] : applications(app)),
          ...others.map(each => ({ ...placeOf(each.entryPoint), message: 'Registered here as well.' })),
        ],
        fixes: misspelt ? [writeFix(misspelt, name)] : declareFix(app, [first, ...others]),
      });
    }
  },
});

function applications(app: App) {
  const message = 'The extension is missing in this application.';
  return app.manifests.flatMap(manifest =>
    manifest.applications.map(({ element }) => ({ file: manifest, span: element.nameSpan, message })),
  );
}

function meantHere({ manifest, entryPoint }: DeclaredTask) {
  return {
    file: manifest,
    span: entryPoint.valueSpan,
    message: 'Was it meant here? No class of the app has this name.',
  };
}

function writeFix({ manifest, entryPoint }: DeclaredTask, name: string): ReportedFix {
  const edits = [{ file: manifest, span: entryPoint.valueSpan, newText: escaped(name) }];
  return { title: `Write "${name}" in the manifest`, safe: false, edits };
}

/** Only where it is clear which manifest is meant, and which Type the triggers need. */
function declareFix(app: App, registrations: readonly RegisteredAs[]): ReportedFix[] {
  const [manifest, ...others] = app.manifests;
  const [trigger] = registrations.map(each => each.trigger?.kind);
  if (!manifest?.generation || others.length > 0 || trigger === undefined) return [];
  const [type] = typesForTrigger(trigger, manifest.generation);
  const name = registrations[0]?.entryPoint.text ?? '';
  const edits = type === undefined ? [] : addBackgroundTask(manifest, name, type);
  return edits.length > 0 ? [{ title: `Declare ${name} with Type "${type}"`, safe: false, edits }] : [];
}
