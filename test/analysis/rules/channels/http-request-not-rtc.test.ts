import test from 'node:test';
import { httpRequestNotRtc } from '../../../../server/analysis/rules/channels/http-request-not-rtc';
import { channelMethod } from '../../../harness/channelMethod';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (code: string, members = '') => `using System.Net.Http;\n${channelMethod(code, members)}`;

test('made on the spot, before, or for a helper', () => {
  checkRule(
    httpRequestNotRtc,
    app(
      `
channel.UsingTransport(new HttpRequestMessage());
                           ^^^^^^^^^^^^^^^^^^ error http-request-not-rtc: A channel cannot watch the connection of a request that was made with "new": only RtcRequestFactory makes requests for channels. Write RtcRequestFactory.Create(method, uri).
        ^^^^^^^^^^^^^^ related: Here it is tied to the channel.
var request = new HttpRequestMessage { Method = HttpMethod.Get };
                  ^^^^^^^^^^^^^^^^^^ error http-request-not-rtc
channel.UsingTransport(request);
        ^^^^^^^^^^^^^^ related: Here it is tied to the channel.
Tie(new HttpRequestMessage(HttpMethod.Get, "http://a"));
        ^^^^^^^^^^^^^^^^^^ error http-request-not-rtc`,
      `
void Tie(HttpRequestMessage message) { channel.UsingTransport(message); }
                                               ^^^^^^^^^^^^^^ related: Here it is tied to the channel.`,
    ),
  );
});

test('from the factory, of Windows, or not known', () => {
  for (const transport of [
    'RtcRequestFactory.Create(HttpMethod.Get, new Uri("http://a"))',
    'new Windows.Web.Http.HttpRequestMessage()',
    'given',
  ])
    checkSilent(httpRequestNotRtc, app(`channel.UsingTransport(${transport});`, 'public HttpRequestMessage given;'));
});

test('the fix', () => {
  const code = (request: string) => app(`channel.UsingTransport(${request});`, 'Uri uri;');
  checkFix(
    httpRequestNotRtc,
    code('new HttpRequestMessage(HttpMethod.Get, uri)'),
    code('RtcRequestFactory.Create(HttpMethod.Get, uri)'),
  );
  checkFix(
    httpRequestNotRtc,
    code('new HttpRequestMessage(HttpMethod.Get, "http://a")'),
    code('RtcRequestFactory.Create(HttpMethod.Get, new System.Uri("http://a"))'),
  );
});
