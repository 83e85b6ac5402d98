// Renaming each task of each sample: the code means the same afterwards, and all ends still belong together.

import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { renameEntryPoint } from '../../../server/analysis/features/renameEntryPoint';
import { declaredTasks } from '../../../server/analysis/models/manifest/declaredTasks';
import { entryPointLinks } from '../../../server/analysis/models/tasks/entryPointLinks';
import { normalizePath } from '../../../server/base/paths';
import { applyEdits } from '../../../server/base/text';
import { diagnose } from '../../../server/csharp/checks/diagnose';
import { CodeCache } from '../../../server/workspace/code';
import { diskFiles } from '../../../server/workspace/diskFiles';
import type { App } from '../../../server/workspace/snapshot';
import { Workspace } from '../../../server/workspace/workspace';
import { declarations } from '../../harness/declarations';

const folder = normalizePath(path.resolve('samples'));
const codes = new CodeCache(declarations);
const { apps } = new Workspace(diskFiles, { folders: [folder], files: [] }).snapshot();

for (const app of apps) {
  for (const task of declaredTasks(app)) {
    const name = task.entryPoint.value;
    const links = entryPointLinks(app, codes.of(app), name);
    if (!links.classes.some(({ language }) => language === 'csharp')) continue;
    test(`${path.basename(app.folder)}: ${name}`, () => {
      const newName = 'RenamedForTheTest';
      const offset = task.entryPoint.valueSpan.end;
      const edits = renameEntryPoint(apps, codes, task.manifest.path, offset, newName);
      const workspace = new Workspace(diskFiles, { folders: [folder], files: [] });
      for (const file of new Map(edits.map(each => [each.file.path, each.file])).values()) {
        const own = edits.filter(each => each.file.path === file.path);
        workspace.setEditorText(file.path, applyEdits(file.lines.text, own));
      }
      const after = workspace.snapshot().apps.find(each => each.folder === app.folder && each.name === app.name)!;
      const newLinks = entryPointLinks(after, codes.of(after), name.replace(/[^.]*$/, newName));
      assert.deepEqual(
        [newLinks.declarations.length, newLinks.classes.length, newLinks.registrations.length],
        [links.declarations.length, links.classes.length, links.registrations.length],
      );
      assert.deepEqual(problems(after), problems(app));
    });
  }
}

function problems(app: App): string[] {
  return app.projects.flatMap(project =>
    diagnose(codes.of(app).compilationOf(project)).map(
      ({ tree, code, start }) => `${tree.path}:${tree.text.slice(0, start).split('\n').length} ${code}`,
    ),
  );
}
