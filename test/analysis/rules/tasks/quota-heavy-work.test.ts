import test from 'node:test';
import { quotaHeavyWork } from '../../../../server/analysis/rules/tasks/quota-heavy-work';
import { checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

test('coding, packing, whole folders', () => {
  checkRule(
    quotaHeavyWork,
    taskClass(
      `
    foreach (var file in await Windows.Storage.KnownFolders.PicturesLibrary.GetFilesAsync()) await Recode(file);
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint quota-heavy-work: Working through all files of a folder takes much processor time, and a background task has little: 30 seconds in all on Windows 10; on Windows 8 2 seconds of the processor in 15 minutes for an app on the lock screen, 1 in two hours for others. …
    var items = await Windows.Storage.KnownFolders.PicturesLibrary.GetItemsAsync();
    foreach (var item in items) { await item.DeleteAsync(); }
                         ^^^^^ hint quota-heavy-work
    System.IO.Compression.ZipFile.ExtractToDirectory("a", "b");
                                  ^^^^^^^^^^^^^^^^^^ hint quota-heavy-work: Packing files takes…`,
      {
        members: `
    async Task Recode(Windows.Storage.StorageFile file)
    {
        var decoder = await Windows.Graphics.Imaging.BitmapDecoder.CreateAsync(null);
                                                                   ^^^^^^^^^^^ hint quota-heavy-work: Coding pictures takes…
        var coder = new Windows.Media.Transcoding.MediaTranscoder();
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint quota-heavy-work: Coding films or sound takes…
    }`,
      },
    ),
  );
});

test('a part at a time, cheap loops, and code that the task does not run', () => {
  for (const run of [
    'foreach (var file in await Pictures.GetFilesAsync(Windows.Storage.Search.CommonFileQuery.DefaultQuery, 0, 3)) await Touch(file);',
    'foreach (var file in (await Pictures.GetFilesAsync()).Take(3)) await Touch(file);',
    'foreach (var file in await Pictures.GetFilesAsync()) names.Add(file.Name);',
    'foreach (var name in names) await Task.Delay(1);',
  ])
    checkSilent(
      quotaHeavyWork,
      `using System.Linq;\n${taskClass(run, {
        members: `
        Windows.Storage.StorageFolder Pictures => Windows.Storage.KnownFolders.PicturesLibrary;
        System.Collections.Generic.List<string> names;
        Task Touch(object file) { return Task.Delay(1); }
        async Task Unused() { await Windows.Graphics.Imaging.BitmapDecoder.CreateAsync(null); }`,
      })}`,
    );
});
