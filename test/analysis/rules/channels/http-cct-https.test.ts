import test from 'node:test';
import { httpCctHttps } from '../../../../server/analysis/rules/channels/http-cct-https';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const app = (code: string, members = '') => `using System.Net.Http;\n${channelMethod(code, members)}`;

test('an address that is written', () => {
  checkRule(
    httpCctHttps,
    app(
      `
RtcRequestFactory.Create(HttpMethod.Get, new Uri("https://a"));
                                                 ^^^^^^^^^^^ error http-cct-https: Requests of a control channel cannot use SSL, so nothing is received from this https address in the background. Use an http address with a protocol that protects its content, or a WebSocket with wss.
var uri = new Uri(Address);
                  ^^^^^^^ error http-cct-https
RtcRequestFactory.Create(HttpMethod.Post, uri);
Make("HTTPS://b");
     ^^^^^^^^^^^ error http-cct-https`,
      `
const string Address = "https://a";
HttpRequestMessage Make(string address) => RtcRequestFactory.Create(HttpMethod.Get, new Uri(address));`,
    ),
  );
});

test('http, not known, or no request of a channel', () => {
  checkSilent(
    httpCctHttps,
    app(
      `
RtcRequestFactory.Create(HttpMethod.Get, new Uri("http://a"));
RtcRequestFactory.Create(HttpMethod.Get, given);
RtcRequestFactory.Create(HttpMethod.Get, new Uri(given.ToString()));
new HttpRequestMessage(HttpMethod.Get, new Uri("https://a"));`,
      'public Uri given;',
    ),
  );
});
