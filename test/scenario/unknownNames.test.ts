// Apps that use what nobody here declares: they run up to there, and everything is said before.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtask, temporaryFolder } from '../harness/commandLine';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Lamp" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Lamp.Tick">
      <BackgroundTasks><Task Type="systemEvent" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const code = `
using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Contoso.Bulbs;
using Windows.ApplicationModel.Background;
namespace Lamp
{
    public sealed class Tick : IBackgroundTask
    {
        private Bulb bulb;
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            Debug.WriteLine("dark");
            try { Debug.WriteLine(int.Parse("7") + 1); }
            catch (BulbException e) when (e.Code == 3) { Debug.WriteLine("broken"); }
            catch (FormatException) { Debug.WriteLine("no number"); }
            Action later = () => { Debug.WriteLine("inside"); Bulb.Shine(); };
            if (taskInstance.SuspendedCount > 0) bulb.Dim(3);
            Debug.WriteLine("before");
            later();
            Debug.WriteLine("after");
        }
    }
    internal class LivingRoom : Room
    {
        internal void Enter() { Switch(true); Missing(); }
    }
    public static class App
    {
        public static void Start()
        {
            var builder = new BackgroundTaskBuilder { Name = "Tick", TaskEntryPoint = "Lamp.Tick" };
            builder.SetTrigger(new SystemTrigger(SystemTriggerType.TimeZoneChange, false));
            builder.Register();
        }
    }
}`;

async function run(source: string) {
  const scenario = {
    name: 'the lamp',
    app: 'app',
    steps: [{ launch: 'Lamp.App.Start' }, { fire: 'Tick' }, { expect: { output: 'nothing like this' } }],
  };
  using folder = temporaryFolder({
    'app/Package.appxmanifest': manifest,
    'app/Lamp.cs': source,
    'x.scenario.json': JSON.stringify(scenario),
  });
  return (await bgtask(folder.path, ['simulate', 'x.scenario.json'])).stdout;
}

test('code runs up to the first statement that names what nobody declares; all of them are said before', async () => {
  const lines = (await run(code)).split('\n').map(line => line.trim());
  const said = lines.filter(line => /^Lamp\.cs\(/.test(line));
  assert.deepEqual(said, [
    "Lamp.cs(5,7) CS0246: The type or namespace name 'Contoso' could not be found (are you missing a using directive or an assembly reference?)",
    "Lamp.cs(11,17) CS0246: The type or namespace name 'Bulb' could not be found (are you missing a using directive or an assembly reference?)",
    "Lamp.cs(16,20) CS0246: The type or namespace name 'BulbException' could not be found (are you missing a using directive or an assembly reference?)",
    "Lamp.cs(18,63) CS0103: The name 'Bulb' does not exist in the current context",
    "Lamp.cs(25,33) CS0246: The type or namespace name 'Room' could not be found (are you missing a using directive or an assembly reference?)",
  ]);
  assert.deepEqual(lines.slice(-7, -3), [
    '✗ the program writes "nothing like this" (steps[2])',
    'but it wrote "dark\\n8\\nbefore\\ninside\\n"',
    '✗ every exception is caught',
    "but Unsupported: Lamp.Tick.Run.lambda uses in line 18 what cannot be run: The name 'Bulb' does not exist in the current context",
  ]);
});

test('a variable of an unknown type is named where it is used', async () => {
  const used = code.replace(
    'if (taskInstance.SuspendedCount > 0) bulb.Dim(3);',
    'if (bulb.Level() == 0 && bulb != null) { }',
  );
  assert.match(
    await run(used),
    /Lamp\.Tick\.Run uses in line 19 bulb, which is of a type that is declared nowhere here/,
  );
});

test('what the app itself would have to declare is a mistake in it', async () => {
  const wrong = code.replace('Debug.WriteLine("before");', 'Nothing(); new App2().Go(); int x = "text";');
  assert.match(await run(wrong), /does not compile:\n {2}Lamp\.cs\(20,13\) CS0103: The name 'Nothing'/);
});

test('what follows from an unknown name somewhere else is no mistake either', async () => {
  const far = code
    .replace(
      'internal class LivingRoom',
      'internal static class Later { internal static int Half(uint i) { return i / 2 + "x".Shine(1); } }\n    internal class LivingRoom',
    )
    .replace(
      'Debug.WriteLine("before");',
      'if (taskInstance.SuspendedCount > 9) { uint u = 0; int n = u; var p = FontSizeProperty; this.Glow(); var s = nameof(Vector9); }',
    );
  const lines = (await run(far)).split('\n').map(line => line.trim());
  assert.ok(lines.includes('but it wrote "dark\\n8\\ninside\\n"'), lines.join('\n'));
});

test('an overload of .NET that is not declared here is no mistake; one of the app is', async () => {
  const overloads = (call: string) =>
    run(
      code
        .replace('using Contoso.Bulbs;', '')
        .replace(/try \{ Debug[\s\S]*?if \(taskInstance/, 'Action later = null; if (taskInstance')
        .replace('private Bulb bulb;', '')
        .replace('bulb.Dim(3)', call)
        .replace(/internal class LivingRoom[\s\S]*?Missing\(\); \}\s*\}/, ''),
    );
  assert.match(await overloads('GC.Collect(1, 2, 3, 4, 5, 6, 7)'), /it wrote "dark\\nbefore\\n"/);
  assert.match(await overloads('Run(taskInstance, 2)'), /does not compile:\n {2}Lamp\.cs\(\d+,\d+\) CS1501/);
});

test('a task that the app has not registered: a stand-in does, and needs no server for it', async () => {
  using folder = temporaryFolder({
    'app/Package.appxmanifest': manifest,
    'app/Lamp.cs': code,
    'x.scenario.json': JSON.stringify({ name: 'x', app: 'app', steps: [{ fire: 'Tick' }] }),
    'y.scenario.json': JSON.stringify({
      name: 'y',
      app: 'app',
      steps: [{ launch: { standIn: 'Lamp.Tick' } }, { fire: 'Tick' }, { expect: { output: 'before' } }],
    }),
  });
  const refused = (await bgtask(folder.path, ['simulate', 'x.scenario.json'])).stdout;
  assert.match(refused, /no task, not "Tick"\. .* "launch": \{ "standIn": "Lamp\.Tick" \}\./);
  assert.match((await bgtask(folder.path, ['simulate', 'y.scenario.json'])).stdout, /✓ the program writes "before"/);
});
