// Which program the code of a project is looked at in.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const project = (...references: string[]) =>
  `<Project><ItemGroup><Compile Include="*.cs" />${references
    .map(each => `<ProjectReference Include="..\\${each}\\${each}.csproj" />`)
    .join('')}</ItemGroup></Project>`;

test('what several projects use is bound once, with the first that nobody uses', () => {
  const files = {
    '/App/Package.appxmanifest': '<Package />',
    '/App/App.csproj': project('Tasks'),
    '/Tasks/Tasks.csproj': project('Core'),
    '/Core/Core.csproj': project(),
    '/Other/Other.csproj': project('Core'),
    '/Core/Helper.cs': 'public class Helper { public void Help() { } }',
  };
  const { apps } = new Workspace(memoryFiles(files), { folders: ['/'], files: [] }).snapshot();
  const code = new CodeCache(declarations);
  const roots = apps.flatMap(app =>
    app.projects.map(each => `${each.name} in ${code.of(app).rootOf(each).name}`).sort(),
  );
  assert.deepEqual(roots, ['App in App', 'Core in App', 'Other in Other', 'Tasks in App']);
});
