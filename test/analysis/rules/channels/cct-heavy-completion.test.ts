import test from 'node:test';
import { cctHeavyCompletion } from '../../../../server/analysis/rules/channels/cct-heavy-completion';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

const handler = (code: string, members = '') =>
  channelClass(`
System.Collections.Concurrent.ConcurrentQueue<IBuffer> queue; Windows.UI.Notifications.ToastNotifier notifier; Windows.UI.Notifications.ToastNotification toast; Windows.UI.Core.CoreDispatcher window;
void Use() { channel.UsingTransport(web); }
void Post()
{
    var read = web.InputStream.ReadAsync(buffer, 512, InputStreamOptions.Partial);
    read.Completed = async (operation, status) =>
    {
${code.replace(/^\n+/, '')}
        Post();
    };
}
${members}`);

test('in the handler', () => {
  checkRule(
    cctHeavyCompletion,
    handler(`
        notifier.Show(toast);
                 ^^^^ hint cct-heavy-completion: The Completed handler of a read shows a notification: until it returns, Windows does not start the push task, and the next message waits. Put the data into a queue, post the next read, and leave the rest to Run of the push task.
        await window.RunAsync(Windows.UI.Core.CoreDispatcherPriority.Normal, () => { });
        ^^^^^ hint cct-heavy-completion: The Completed handler of a read waits for something else: Windows takes it to be done here, and may start the push task before the rest of it has run. Put the data into a queue, post the next read, and leave the rest to Run of the push task.
        Task.Delay(1).Wait();
                      ^^^^ hint cct-heavy-completion`),
  );
});

test('in what it calls', () => {
  checkRule(
    cctHeavyCompletion,
    handler(
      'Take(operation.GetResults());',
      `
void Take(IBuffer data) { var text = Windows.Data.Json.JsonObject.Parse("{}"); }
                                                                  ^^^^^ hint cct-heavy-completion`,
    ),
  );
});

test('a queue, failed reads, work handed on, other reads', () => {
  for (const code of [
    'queue.Enqueue(operation.GetResults());',
    'if (status == AsyncStatus.Error) { await Task.Delay(1); return; }',
    'if (status != AsyncStatus.Completed) { notifier.Show(toast); return; }',
    'if (status == AsyncStatus.Completed) queue.Enqueue(operation.GetResults()); else notifier.Show(toast);',
    'try { queue.Enqueue(operation.GetResults()); } catch (Exception) { notifier.Show(toast); }',
    'Log();',
    'var started = Task.Run(() => notifier.Show(toast));',
    'var local = Windows.Storage.ApplicationData.Current.LocalSettings.Values["a"];',
  ])
    checkSilent(
      cctHeavyCompletion,
      handler(
        code,
        'async void Log() { await window.RunAsync(Windows.UI.Core.CoreDispatcherPriority.Normal, () => { }); }',
      ),
    );
  checkSilent(
    cctHeavyCompletion,
    handler('notifier.Show(toast);').replace('channel.UsingTransport(web)', 'channel.UsingTransport(socket)'),
  );
});
