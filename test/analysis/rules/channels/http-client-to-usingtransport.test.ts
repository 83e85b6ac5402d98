import test from 'node:test';
import { httpClientToUsingtransport } from '../../../../server/analysis/rules/channels/http-client-to-usingtransport';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

test('a client, also one of the app', () => {
  checkRule(
    httpClientToUsingtransport,
    channelMethod(
      `
var client = new System.Net.Http.HttpClient();
channel.UsingTransport(client);
                       ^^^^^^ error http-client-to-usingtransport: A channel cannot watch an HttpClient of System.Net.Http, because one client may hold many connections. Make the request with RtcRequestFactory.Create(method, uri) and pass that to UsingTransport.
channel.UsingTransport(new Client());
                       ^^^^^^^^^^^^ error http-client-to-usingtransport`,
      'class Client : System.Net.Http.HttpClient { }',
    ),
  );
});

test('requests, other transports, the client of Windows', () => {
  for (const transport of [
    'System.Net.Http.RtcRequestFactory.Create(System.Net.Http.HttpMethod.Get, new Uri("http://a"))',
    'new Windows.Web.Http.HttpClient()',
    'new StreamWebSocket()',
    'unknown',
  ])
    checkSilent(httpClientToUsingtransport, channelMethod(`channel.UsingTransport(${transport});`, 'object unknown;'));
});
