import test from 'node:test';
import { httpCctStreamRead } from '../../../../server/analysis/rules/channels/http-cct-stream-read';
import { channelMethod } from '../../../harness/channelMethod';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { taskClass } from '../../../harness/tasks';

const members = 'HttpClient client; HttpRequestMessage field; Uri uri;';
const app = (code: string, more = '') => `using System.Net.Http;\n${channelMethod(code, `${members}\n${more}`)}`;
const create = 'RtcRequestFactory.Create(HttpMethod.Get, uri)';

test('only the headers', () => {
  checkRule(
    httpCctStreamRead,
    app(`
var request = ${create};
client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                                               ^^^^^^^^^^^^^^^^^^^ error http-cct-stream-read: With this option only the headers are waited for. When the task of a control channel runs, the response may not have arrived: Windows supports only waiting for the whole of it. Send with HttpCompletionOption.ResponseContentRead, and block on the task of the response in Run.
field = ${create};
channel.UsingTransport(field);
var option = HttpCompletionOption.ResponseHeadersRead;
                                  ^^^^^^^^^^^^^^^^^^^ error http-cct-stream-read
client.SendAsync(field, option);`),
  );
});

test('a stream in the task', () => {
  checkRule(
    httpCctStreamRead,
    `using System.Net.Http;\n${taskClass(
      `
var channel = ((IControlChannelTriggerEventDetails)instance.TriggerDetails).ControlChannelTrigger;
await Read();
      ^^^^ error http-cct-stream-read: A stream is read here. …`,
      {
        members: `HttpResponseMessage response; Uri uri; object request => ${create};
Task Read() => response.Content.ReadAsStreamAsync();`,
      },
    )}`,
  );
});

test('the whole response, other requests, other apps', () => {
  checkSilent(
    httpCctStreamRead,
    app(`
client.SendAsync(${create});
client.SendAsync(${create}, HttpCompletionOption.ResponseContentRead);
client.SendAsync(new HttpRequestMessage(HttpMethod.Get, uri), HttpCompletionOption.ResponseHeadersRead);
client.SendAsync(field, HttpCompletionOption.ResponseHeadersRead);`),
  );
  checkSilent(httpCctStreamRead, app('client.SendAsync(field, HttpCompletionOption.ResponseHeadersRead);'));
});

test('the fix', () => {
  const code = (option: string) => app(`client.SendAsync(${create}, HttpCompletionOption.${option});`);
  checkFix(httpCctStreamRead, code('ResponseHeadersRead'), code('ResponseContentRead'));
});
