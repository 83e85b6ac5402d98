// The data of the app in a folder: two runs in, the output of both and the files in the folder out.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import { normalizePath } from '../../server/base/paths';
import { temporaryFolder } from '../harness/commandLine';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Notes" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Notes.Task">
      <BackgroundTasks><Task Type="timer" /></BackgroundTasks>
    </Extension>
  </Extensions></Application></Applications>
</Package>`;

const code = `
using System;
using Windows.ApplicationModel.Background;
using Windows.Storage;
namespace Notes
{
    public sealed class Task : IBackgroundTask { public void Run(IBackgroundTaskInstance taskInstance) { } }
    public static class App
    {
        public static async System.Threading.Tasks.Task Main()
        {
            var data = ApplicationData.Current;
            var runs = (int?)data.LocalSettings.Values["runs"] ?? 0;
            data.LocalSettings.Values["runs"] = runs + 1;
            var folder = await data.LocalFolder.CreateFolderAsync("notes", CreationCollisionOption.OpenIfExists);
            foreach (var each in await folder.GetFilesAsync()) Console.WriteLine(each.Name + ": " + await FileIO.ReadTextAsync(each));
            var file = await folder.CreateFileAsync("draft.txt", CreationCollisionOption.ReplaceExisting);
            await FileIO.WriteTextAsync(file, "grüße " + runs);
            await file.RenameAsync("note" + runs + ".txt");
            await (await data.LocalFolder.CreateFileAsync("gone.txt", CreationCollisionOption.ReplaceExisting)).DeleteAsync();
            await data.TemporaryFolder.CreateFileAsync("not kept.txt");
            Console.WriteLine("run " + runs);
        }
    }
}`;

/** What the program writes. */
async function run(dataFolder: string): Promise<string> {
  const files = memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/App.cs': code });
  const app = loadApp('/app', { files, declarations });
  const machine = createMachine({ app, time: 'virtual', dataFolder });
  await machine.launch({ kind: 'code', method: 'Notes.App.Main', args: [] });
  await machine.advance(1000);
  const lines = machine.journal.lines.flatMap(line => (line.kind === 'output' ? [line.text.trimEnd()] : []));
  await machine.dispose();
  return lines.join('\n');
}

test('settings and files are there in the next run, and the user may change them meanwhile', async () => {
  using folder = temporaryFolder({});
  const data = normalizePath(`${folder.path}/data`);
  assert.equal(await run(data), 'run 0');
  assert.deepEqual(readdirSync(data, { recursive: true }).toSorted(), [
    'LocalState',
    'LocalState/notes',
    'LocalState/notes/note0.txt',
    'settings.json',
  ]);
  assert.equal(readFileSync(`${data}/settings.json`, 'utf8'), '{\n  "Local\\n": {\n    "runs": "i:1"\n  }\n}\n');
  writeFileSync(`${data}/LocalState/notes/mine.txt`, 'by hand');
  assert.equal(await run(data), 'mine.txt: by hand\nnote0.txt: grüße 0\nrun 1');
});

test('settings that cannot be read are told so, with the file', async () => {
  using folder = temporaryFolder({ 'settings.json': '{' });
  await assert.rejects(run(normalizePath(folder.path)), {
    code: 'data-folder',
    message: /settings\.json cannot be read \(.*\): repair or delete it\.$/,
  });
});
