// Folders and editors become apps; what did not change stays the same object.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Snapshot } from '../../server/workspace/snapshot';
import { Workspace } from '../../server/workspace/workspace';
import { memoryFiles } from '../harness/memoryFiles';

function describe(snapshot: Snapshot): string {
  return [
    ...snapshot.apps.flatMap(app => [
      `app ${app.name}${app.complete ? '' : ' (incomplete)'}`,
      ...app.manifests.map(manifest => `  manifest ${manifest.path}`),
      ...app.projects.flatMap(project => [
        `  project ${project.path ?? project.name}`,
        ...project.sources.map(source => `    ${source.path}`),
      ]),
      ...app.otherProjects.flatMap(project => [
        `  ${project.language} ${project.path}`,
        ...project.sources.map(source => `    ${source.path}`),
      ]),
      ...app.unknownComponents.map(name => `  unknown ${name}`),
    ]),
    `files ${snapshot.files.join(' ')}`,
  ].join('\n');
}

function check(files: Record<string, string>, paths: { folders?: string[]; files?: string[] }, expected: string): void {
  const workspace = new Workspace(memoryFiles(files), { folders: paths.folders ?? [], files: paths.files ?? [] });
  assert.equal(describe(workspace.snapshot()), expected.trim().replace(/^ {4}/gm, ''));
}

const project = (...items: string[]) => `<Project><ItemGroup>${items.join('')}</ItemGroup></Project>`;
const compile = (path: string) => `<Compile Include="${path}"/>`;
const reference = (path: string) => `<ProjectReference Include="${path}"/>`;

test('an app and the projects it references are one app; unrelated ones are not', () => {
  check(
    {
      '/w/App/App.csproj': project(compile('App.cs'), reference('..\\Tasks\\Tasks.csproj')),
      '/w/App/App.cs': '',
      '/w/App/Stray.cs': '',
      '/w/App/Package.appxmanifest': '<Package/>',
      '/w/Tasks/Tasks.csproj': project(compile('Task.cs')),
      '/w/Tasks/Task.cs': '',
      '/w/Server/Server.csproj': project(compile('Server.cs')),
      '/w/Server/Server.cs': '',
      '/w/Server/package.appxManifest': '<Package/>',
      '/w/Notes/Note.cs': '',
      '/w/node_modules/x/N.cs': '',
      '/w/.git/G.cs': '',
    },
    { folders: ['/w'] },
    `
    app App
      manifest /w/App/Package.appxmanifest
      project /w/App/App.csproj
        /w/App/App.cs
      project /w/Tasks/Tasks.csproj
        /w/Tasks/Task.cs
    app Server
      manifest /w/Server/package.appxManifest
      project /w/Server/Server.csproj
        /w/Server/Server.cs
    app w
      project w
        /w/Notes/Note.cs
    files /w/App/App.cs /w/App/Package.appxmanifest /w/Notes/Note.cs /w/Server/Server.cs /w/Server/package.appxManifest /w/Tasks/Task.cs
    `,
  );
});

test('a referenced project outside the folder is context, not something that was asked for', () => {
  check(
    {
      '/w/App/App.csproj': project(reference('..\\Tasks\\Tasks.csproj')),
      '/w/App/Package.appxmanifest': '',
      '/w/Tasks/Tasks.csproj': project(compile('Task.cs')),
      '/w/Tasks/Task.cs': '',
    },
    { folders: ['/w/App'] },
    `
    app App
      manifest /w/App/Package.appxmanifest
      project /w/App/App.csproj
      project /w/Tasks/Tasks.csproj
        /w/Tasks/Task.cs
    files /w/App/Package.appxmanifest
    `,
  );
});

test('C# without a project is one project; several manifests divide it', () => {
  check(
    { '/w/Package.appxmanifest': '', '/w/A.cs': '', '/w/sub/B.cs': '' },
    { folders: ['/w'] },
    `
    app w
      manifest /w/Package.appxmanifest
      project w
        /w/A.cs
        /w/sub/B.cs
    files /w/A.cs /w/Package.appxmanifest /w/sub/B.cs
    `,
  );
  check(
    { '/w/one/Package.appxmanifest': '', '/w/one/A.cs': '', '/w/two/Package.appxmanifest': '', '/w/two/src/B.cs': '' },
    { folders: ['/w'] },
    `
    app one
      manifest /w/one/Package.appxmanifest
      project one
        /w/one/A.cs
    app two
      manifest /w/two/Package.appxmanifest
      project two
        /w/two/src/B.cs
    files /w/one/A.cs /w/one/Package.appxmanifest /w/two/Package.appxmanifest /w/two/src/B.cs
    `,
  );
});

test('single files form an incomplete app, without their neighbours', () => {
  check(
    { '/w/A.cs': '', '/w/B.cs': '', '/w/Package.appxmanifest': '' },
    { files: ['/w/B.cs', '/w/Package.appxmanifest'] },
    `
    app w (incomplete)
      manifest /w/Package.appxmanifest
      project w
        /w/B.cs
    files /w/B.cs /w/Package.appxmanifest
    `,
  );
});

test('editors win over the disk; untouched files, projects and manifests keep their objects', () => {
  const files: Record<string, string> = { '/w/Package.appxmanifest': '<Package/>', '/w/A.cs': 'a', '/w/B.cs': 'b' };
  const workspace = new Workspace(memoryFiles(files), { folders: ['/w'], files: [] });
  const first = workspace.snapshot().apps[0]!;
  assert.equal(workspace.snapshot().apps[0]!.projects[0], first.projects[0]);

  workspace.setEditorText('/w/A.cs', 'typed');
  const second = workspace.snapshot().apps[0]!;
  assert.deepEqual(
    second.projects[0]!.sources.map(source => source.text),
    ['typed', 'b'],
  );
  assert.notEqual(second.projects[0], first.projects[0]);
  assert.equal(second.projects[0]!.sources[1], first.projects[0]!.sources[1]);
  assert.equal(second.manifests[0], first.manifests[0]);

  workspace.closeEditor('/w/A.cs');
  assert.equal(workspace.snapshot().apps[0]!.projects[0]!.sources[0]!.text, 'a');

  files['/w/C.cs'] = 'c';
  workspace.filesChanged();
  assert.equal(workspace.snapshot().apps[0]!.projects[0]!.sources.length, 3);
});

test('an edited project file changes what belongs to the app at once', () => {
  const files = { '/w/P.csproj': project(compile('A.cs')), '/w/A.cs': '', '/w/B.cs': '' };
  const workspace = new Workspace(memoryFiles(files), { folders: ['/w'], files: [] });
  const sources = () => workspace.snapshot().apps[0]!.projects[0]!.sources.map(source => source.path);
  assert.deepEqual(sources(), ['/w/A.cs']);
  workspace.setEditorText('/w/P.csproj', project(compile('A.cs'), compile('B.cs')));
  assert.deepEqual(sources(), ['/w/A.cs', '/w/B.cs']);
  workspace.setEditorText('/w/P.csproj', project(compile('B.cs')));
  assert.deepEqual(sources(), ['/w/B.cs']);
});

test('an editor for a file that is not on disk is looked at alone', () => {
  const workspace = new Workspace(memoryFiles({ '/w/A.cs': '' }), { folders: ['/w'], files: [] });
  workspace.snapshot();
  workspace.setEditorText('/elsewhere/New.cs', 'x');
  assert.deepEqual(
    workspace.snapshot().apps.map(app => [app.complete, app.projects[0]!.sources.map(source => source.path)]),
    [
      [true, ['/w/A.cs']],
      [false, ['/elsewhere/New.cs']],
    ],
  );
});

test('files that are no text are named apart', () => {
  const files = memoryFiles({
    '/w/A.cs': 'a',
    '/w/B.cs': { kind: 'binary' },
    '/w/Package.appxmanifest': { kind: 'unreadable', reason: 'EACCES' },
  });
  const { apps, files: looked, unreadable } = new Workspace(files, { folders: ['/w'], files: [] }).snapshot();
  assert.deepEqual(looked, ['/w/A.cs']);
  assert.deepEqual(unreadable, ['/w/B.cs', '/w/Package.appxmanifest']);
  assert.equal(apps[0]!.manifests.length, 0);
});

test('projects in other languages belong to the app, and their files to nobody who reads C#', () => {
  check(
    {
      '/w/App/App.csproj': project(
        compile('App.cs'),
        reference('..\\Tasks\\Tasks.vbproj'),
        reference('..\\Gone.csproj'),
      ),
      '/w/App/App.cs': '',
      '/w/App/Package.appxmanifest': '<Package/>',
      '/w/Tasks/Tasks.vbproj': project(compile('Task.vb'), '<Reference Include="Contoso, Version=1.0"/>'),
      '/w/Tasks/Task.vb': '',
      '/w/Native/Native.vcxproj': project(reference('..\\App\\App.csproj'), compile('Native.cpp')),
      '/w/Native/Native.cpp': '',
      '/w/Web/Web.jsproj': project(),
      '/w/Web/package.appxManifest': '<Package/>',
      '/w/Store/Store.wapproj': project(reference('..\\App\\App.csproj')),
      '/w/Store/Package.appxmanifest': '<Package/>',
    },
    { folders: ['/w'] },
    `
    app App
      manifest /w/App/Package.appxmanifest
      manifest /w/Store/Package.appxmanifest
      project /w/App/App.csproj
        /w/App/App.cs
      cpp /w/Native/Native.vcxproj
      vb /w/Tasks/Tasks.vbproj
        /w/Tasks/Task.vb
      unknown ..\\Gone.csproj
      unknown /w/Native/Native.vcxproj
      unknown Contoso
    app Web
      manifest /w/Web/package.appxManifest
      javascript /w/Web/Web.jsproj
      unknown /w/Web/Web.jsproj
    files /w/App/App.cs /w/App/Package.appxmanifest /w/Store/Package.appxmanifest /w/Web/package.appxManifest`,
  );
});

test('a file that a project names and that goes away stays away while somebody types elsewhere', () => {
  const files: Record<string, string> = {
    '/w/Package.appxmanifest': '<Package/>',
    '/w/App.csproj': project(compile('App.cs'), compile('Gone.cs')),
    '/w/App.cs': '',
    '/w/Gone.cs': '',
  };
  const workspace = new Workspace(memoryFiles(files), { folders: ['/w'], files: [] });
  const sources = () => workspace.snapshot().apps.flatMap(app => app.projects.flatMap(each => each.sources));
  const paths = () => sources().map(({ path }) => path);
  assert.deepEqual(paths(), ['/w/App.cs', '/w/Gone.cs']);
  delete files['/w/Gone.cs'];
  workspace.fileChanged('/w/Gone.cs');
  assert.deepEqual(paths(), ['/w/App.cs']);
  workspace.fileChanged('/w/App.cs');
  assert.deepEqual(paths(), ['/w/App.cs']);
  workspace.setEditorText('/w/App.cs', 'class App { }');
  workspace.setEditorText('/w/App.cs', 'class App { int i; }');
  assert.deepEqual(paths(), ['/w/App.cs']);
});
