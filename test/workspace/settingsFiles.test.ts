// Which settings belong to an app, and that a keystroke in code reads none of them again.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ruleFile } from '../../server/analysis/settings/fileSettings';
import { Workspace } from '../../server/workspace/workspace';
import { memoryFiles } from '../harness/memoryFiles';

const files = {
  '/bgtask.json': '{}',
  '/w/.editorconfig': '',
  '/w/A/A.csproj': '<Project><ItemGroup><Compile Include="Code/A.cs"/></ItemGroup></Project>',
  '/w/A/Code/A.cs': '',
  '/w/A/Code/bgtask.json': '{}',
  '/w/A/Other/bgtask.json': '{}',
  '/w/B/Package.appxmanifest': '<Package/>',
};

test('those around the files of an app, also above the open folder', () => {
  const { apps, settings } = new Workspace(memoryFiles(files), { folders: ['/w'], files: [] }).snapshot();
  assert.deepEqual(
    apps.map(app => [app.folder, app.settings.map(file => file.path)]),
    [
      ['/w/A', ['/bgtask.json', '/w/.editorconfig', '/w/A/Code/bgtask.json']],
      ['/w/B', ['/bgtask.json', '/w/.editorconfig']],
    ],
  );
  assert.deepEqual(settings, ['/bgtask.json', '/w/.editorconfig', '/w/A/Code/bgtask.json']);
});

test('a keystroke in code reads no settings, from the disk or anew', () => {
  const asked: string[] = [];
  const disk = memoryFiles(files);
  const workspace = new Workspace(
    {
      ...disk,
      readFile: path => {
        asked.push(path);
        return disk.readFile(path);
      },
      kindOf: path => {
        asked.push(path);
        return disk.kindOf(path);
      },
    },
    { folders: ['/w'], files: [] },
  );
  workspace.setEditorText('/w/A/Code/A.cs', 'class A');
  const before = workspace.snapshot().apps[0]!.settings;
  asked.length = 0;
  workspace.setEditorText('/w/A/Code/A.cs', 'class A { }');
  const after = workspace.snapshot().apps[0]!.settings;
  assert.deepEqual(asked, []);
  assert.deepEqual(
    after.map((file, index) => file === before[index] && ruleFile(file) === ruleFile(before[index]!)),
    [true, true, true],
  );
});
