// Stubs of a scenario: C# in place of DLLs and packages that are not here.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Meter" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Meter.Tick">
      <BackgroundTasks><Task Type="systemEvent" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const project = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>AppContainerExe</OutputType></PropertyGroup>
  <ItemGroup><PackageReference Include="Contoso.Storage.Lite" Version="1.0.0" /></ItemGroup></Project>`;

const code = `using System.Diagnostics;
using System.Runtime.InteropServices;
using Contoso.Storage;
using Windows.ApplicationModel.Background;
namespace Meter
{
    internal static class Native
    {
        private struct Level { internal int Volts; }
        [DllImport("meter.dll")] private static extern int Read(out Level level, string port);
        [DllImport("meter.dll", EntryPoint = "ReadAll")] private static extern int Read(out Level level, int port);
        internal static int Volts() { return Read(out Level level, "COM1") == 0 ? level.Volts : -1; }
    }
    public sealed class Tick : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            var store = new Store();
            var volts = Native.Volts();
            store.Put("volts", volts);
            Debug.WriteLine(store.Count);
        }
    }
    public static class App
    {
        public static void Start()
        {
            var builder = new BackgroundTaskBuilder { Name = "Tick", TaskEntryPoint = "Meter.Tick" };
            builder.SetTrigger(new SystemTrigger(SystemTriggerType.TimeZoneChange, false));
            builder.Register();
        }
    }
}`;

const nativeStub = `
namespace Meter
{
    static class Native
    {
        private static int reads;
        static int Read(out Level level, System.String port)
        {
            level = new Level { Volts = 230 + reads++ };
            System.Diagnostics.Debug.WriteLine("read from " + port);
            return 0;
        }
    }
}`;

const storageStub = `
namespace Contoso.Storage
{
    public class Store
    {
        private readonly System.Collections.Generic.Dictionary<string, int> values = new System.Collections.Generic.Dictionary<string, int>();
        public void Put(string key, int value) { values[key] = value; System.Diagnostics.Debug.WriteLine(key + "=" + value); }
        public int Count => values.Count;
    }
}`;

async function simulate(stubs: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const scenario = {
    name: 'the meter',
    app: 'app',
    stubs,
    steps: [{ launch: 'Meter.App.Start' }, { fire: 'Tick' }, { expect: { taskRan: { task: 'Tick' } } }],
  };
  using folder = temporaryFolder({
    'app/Package.appxmanifest': manifest,
    'app/Meter.csproj': project,
    'app/Meter.cs': code,
    'x.scenario.json': JSON.stringify(scenario),
    ...files,
  });
  const { stdout, stderr } = await bgtask(folder.path, ['simulate', 'x.scenario.json', '--journal', 'out.jsonl']);
  const journal = existsSync(join(folder.path, 'out.jsonl'))
    ? readFileSync(join(folder.path, 'out.jsonl'), 'utf8')
    : '';
  return { lines: stdout.split('\n').map(line => line.trim()), stderr, journal };
}

test('a DLL and a package that are not here are said before the run, with their names and the setting', async () => {
  const { lines } = await simulate([]);
  assert.deepEqual(lines.slice(3, 8), [
    'Not simulated, so that a run ends where it gets there, unless C# named under "stubs" stands in for it:',
    "Meter.cs(3,7) CS0246: The type or namespace name 'Contoso' could not be found (are you missing a using directive or an assembly reference?); Contoso.Storage.Lite is not here",
    "Meter.cs(18,29) CS0246: The type or namespace name 'Store' could not be found (are you missing a using directive or an assembly reference?)",
    'Meter.cs(12,46): Meter.Native.Read(out Meter.Native.Level, string) has no body here: it is in meter.dll.',
    '0:00.000  the trigger of Tick fires',
  ]);
});

test('stubs stand in: types of the package, and the body of the DLL in a part of the type that declares it', async () => {
  const { lines, journal } = await simulate(['stubs', 'Native.stub.cs'], {
    'Native.stub.cs': nativeStub,
    'stubs/Storage.cs': storageStub,
    'stubs/notes.txt': 'no C#',
  });
  assert.deepEqual(lines, [
    'the meter',
    '',
    '0:00.000  launch the app: Meter.App.Start()',
    '0:00.000  the trigger of Tick fires',
    '✓ Tick runs and is completed',
    '',
    '1 of 1 expectations held.',
    '',
  ]);
  const written = journal.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]));
  assert.equal(
    written.flatMap(({ kind, text }) => (kind === 'output' ? [text] : [])).join(''),
    'read from COM1\nvolts=230\n1\n',
  );
  assert.deepEqual(
    written.flatMap(({ kind, files }) => (kind === 'process.stubbed' ? [files] : [])),
    Array(2).fill(['../stubs/Storage.cs', '../Native.stub.cs']),
  );
});

test('a stub that does not compile, and one that is not there, are told with their place', async () => {
  const wrong = { 'Native.stub.cs': nativeStub.replace('return 0;', 'return "none";'), 'Store.cs': storageStub };
  const { stderr, lines } = await simulate(['Native.stub.cs', 'Store.cs'], wrong);
  assert.match(
    [...lines, stderr].join('\n'),
    /does not compile:\n\s*\.\.\/Native\.stub\.cs\(11,20\) CS0029: Cannot implicitly convert type 'string' to 'int'/,
  );
  const { stderr: missing } = await simulate(['Gone.cs']);
  assert.match(missing, /There is no C# file .*\/Gone\.cs, which is named as a stub\./);
});
