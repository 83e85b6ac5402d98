import test from 'node:test';
import { httpCctAwaitSend } from '../../../../server/analysis/rules/channels/http-cct-await-send';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

test('at once, configured, in another method', () => {
  checkRule(
    httpCctAwaitSend,
    channelClass(`
    System.Net.Http.HttpClient http; System.Net.Http.HttpRequestMessage request;
    async Task Send()
    {
        channel.UsingTransport(request);
        await http.SendAsync(request);
        ^^^^^ error http-cct-await-send: This await holds the code up until the server answers, which on a control channel may take for ever: WaitForPushEnabled has to be called in the meantime, and the push task takes the answer. Keep the Task that SendAsync gives, and queue it for the push task.
        var response = await http.SendAsync(request).ConfigureAwait(false);
                       ^^^^^ error http-cct-await-send
    }
    async Task Again() { await http.SendAsync(request); }
                         ^^^^^ error http-cct-await-send
    `),
  );
});

test('kept as a task, or no transport', () => {
  for (const members of [
    `System.Net.Http.HttpClient http; System.Net.Http.HttpRequestMessage request;
    void Send() { channel.UsingTransport(request); var answer = http.SendAsync(request); channel.WaitForPushEnabled(); }`,
    `System.Net.Http.HttpClient http; System.Net.Http.HttpRequestMessage request;
    async Task Probe(System.Net.Http.HttpRequestMessage other) { channel.UsingTransport(request); await http.SendAsync(other); }`,
    `System.Net.Http.HttpClient http; System.Net.Http.HttpRequestMessage request;
    async Task Send() { await http.SendAsync(request); }`,
  ])
    checkSilent(httpCctAwaitSend, channelClass(members));
});
