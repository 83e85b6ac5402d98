// The classes that an entry point may name, in C# and Visual Basic, and what is kept while only the manifest changes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { apiUses } from '../../../../server/analysis/models/code/apiUse';
import { visualBasicClasses } from '../../../../server/analysis/models/code/visualBasicClasses';
import { registrations } from '../../../../server/analysis/models/tasks/registrations';
import { appClasses, taskClasses } from '../../../../server/analysis/models/tasks/taskClasses';
import { CodeCache } from '../../../../server/workspace/code';
import { Workspace } from '../../../../server/workspace/workspace';
import { declarations } from '../../../harness/declarations';
import { parseFixture } from '../../../harness/fixture';
import { memoryFiles } from '../../../harness/memoryFiles';

function open(fixture: string) {
  const files = parseFixture(fixture);
  const disk = memoryFiles(Object.fromEntries(files.map(file => [file.path, file.text])));
  return new Workspace(disk, { folders: ['/'], files: [] });
}

/** One line for each class: task or not, modifiers, project. */
function check(fixture: string, expected: string): void {
  const code = new CodeCache(declarations);
  const lines = open(fixture)
    .snapshot()
    .apps.flatMap(app => appClasses(app, code.of(app)))
    .map(({ fullName, isTask, isPublic, isSealed, isInComponent, project, file, nameSpan }) => {
      const name = file.text.slice(nameSpan.start, nameSpan.end);
      assert.equal(fullName.split(/[.+]/).at(-1), name.replace(/[[\]]/g, ''));
      const kind = isTask ? 'task' : isTask === false ? 'class' : 'unknown';
      const words = [kind, isPublic ? 'public' : '', isSealed ? 'sealed' : '', isInComponent ? 'component' : ''];
      return `${fullName}: ${words.filter(Boolean).join(' ')} of ${project.name}`;
    });
  assert.equal(lines.join('\n'), expected.trim().replace(/^ {4}/gm, ''));
}

test('C#: directly, through bases and interfaces, nested, partial, with names that mean nothing', () => {
  check(
    `
    //- /Tasks.csproj
    <Project><PropertyGroup><OutputType>winmdobj</OutputType></PropertyGroup><ItemGroup><Compile Include="A.cs;B.cs"/></ItemGroup></Project>
    //- /A.cs
    using Windows.ApplicationModel.Background;
    namespace Chat {
      public sealed class Direct : IBackgroundTask { void IBackgroundTask.Run(IBackgroundTaskInstance i) { } }
      public abstract class Base : IBackgroundTask { public void Run(IBackgroundTaskInstance i) { } }
      public sealed class Derived : Base { }
      interface IMine : IBackgroundTask { }
      class Through : IMine { public void Run(IBackgroundTaskInstance i) { } }
      class Outer { class Inner { } }
      class Strange : Nowhere.Known { }
      sealed partial class Halves { }
      static class Helper { }
      struct Value { }
    }
    //- /B.cs
    namespace Chat { partial class Halves : Windows.ApplicationModel.Background.IBackgroundTask { } }
    `,
    `
    Chat.Direct: task public sealed component of Tasks
    Chat.Base: task public component of Tasks
    Chat.Derived: task public sealed component of Tasks
    Chat.Through: task component of Tasks
    Chat.Outer: class component of Tasks
    Chat.Outer+Inner: class component of Tasks
    Chat.Strange: unknown component of Tasks
    Chat.Halves: task sealed component of Tasks
    `,
  );
});

test('Visual Basic: namespaces, nesting, comments, continued lines, attributes, empty root namespace', () => {
  const found = (text: string, root: string) =>
    visualBasicClasses(text, root).map(({ fullName, isPublic, isSealed, bases, nameSpan }) => {
      assert.ok(fullName.endsWith(text.slice(nameSpan.start, nameSpan.end).replace(/[[\]]/g, '')));
      return [fullName, isPublic ? 'public' : '', isSealed ? 'sealed' : '', ...bases].filter(Boolean).join(' ');
    });
  const text = `Imports System ' Class Nothing
Namespace Tasks
    <Attribute("Class X")>
    Public NotInheritable Class [Ping]
        Implements IBackgroundTask, _
            IDisposable
        Private s As String = "Class Y"
        Class Inner : Inherits Base
        End Class
    End Class
    Module M
        Friend Class InModule
        End Class
    End Module
End Namespace
Namespace Global.Other
    public class lower
    end class
End Namespace
Class Alone
End Class`;
  assert.deepEqual(found(text, 'Root'), [
    'Root.Tasks.Ping public sealed IBackgroundTask IDisposable',
    'Root.Tasks.Ping+Inner Base',
    'Root.Tasks.M+InModule',
    'Other.lower public',
    'Root.Alone',
  ]);
  assert.equal(found(text, '').at(-1), 'Alone');
});

test('a keystroke in the manifest leaves everything about the code as it was', () => {
  const workspace = open(`
    //- /App.csproj
    <Project><ItemGroup><Compile Include="A.cs"/></ItemGroup></Project>
    //- /Package.appxmanifest
    <Package/>
    //- /A.cs
    using Windows.ApplicationModel.Background;
    namespace Chat {
      public sealed class Ping : IBackgroundTask { public void Run(IBackgroundTaskInstance i) { new Windows.Web.Http.HttpClient(); } }
      class App { void Start() { new BackgroundTaskBuilder { TaskEntryPoint = "Chat.Ping" }.Register(); } }
    }`);
  const code = new CodeCache(declarations);
  const look = () => {
    const [app] = workspace.snapshot().apps;
    assert.ok(app);
    return [...taskClasses(app, code.of(app)), ...registrations(app, code.of(app)), ...apiUses(app, code.of(app))];
  };
  const before = look();
  assert.equal(before.length, 3);
  workspace.setEditorText('/Package.appxmanifest', '<Package xmlns="x"/>');
  const after = look();
  assert.ok(before.every((each, i) => each === after[i]));
});
