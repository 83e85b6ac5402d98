// Inside `TaskEntryPoint = "…"` in C#: the entry points that the manifests declare, and the task classes of the app.

import { fileNameOf } from '../../../base/paths';
import { hasBuildToken } from '../../../manifest/manifest';
import type { AppCode } from '../../../workspace/code';
import type { App, SourceFile } from '../../../workspace/snapshot';
import { declaredTasks } from '../../models/manifest/declaredTasks';
import { taskClasses } from '../../models/tasks/taskClasses';
import type { Completion } from './completionItem';

export function registeredNames(app: App, code: AppCode, { text }: SourceFile, offset: number): Completion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const typed = /\bTaskEntryPoint\s*=\s*"([^"\\\r\n]*)$/.exec(text.slice(lineStart, offset))?.[1];
  if (typed === undefined) return [];
  const rest = /^[^"\\\r\n;]*/.exec(text.slice(offset))?.[0] ?? '';
  // Without the closing quotation mark the rest of the line is something else.
  const end = text[offset + rest.length] === '"' ? offset + rest.length : offset;
  const span = { start: offset - typed.length, end };
  const names = new Map<string, string>();
  for (const { fullName, file } of taskClasses(app, code)) names.set(fullName, fileNameOf(file.path));
  for (const { entryPoint, manifest } of declaredTasks(app))
    if (!hasBuildToken(entryPoint.value)) names.set(entryPoint.value, fileNameOf(manifest.path));
  const declared = new Set(declaredTasks(app).map(({ entryPoint }) => entryPoint.value));
  return [...names].map(([label, detail]) => ({
    label,
    kind: 'class',
    detail,
    span,
    newText: label,
    isSnippet: false,
    also: [],
    // What is declared can be registered as it is.
    sortText: `${declared.has(label) ? '0' : '1'}${label}`,
  }));
}
