import test from 'node:test';
import { httpCctOldRequestKept } from '../../../../server/analysis/rules/channels/http-cct-old-request-kept';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const http = (members: string) =>
  channelClass(
    `System.Net.Http.HttpClient http; System.Net.Http.HttpRequestMessage request;
    ${members}`,
  ).replace('using System.IO;', 'using System.Net.Http;');
const send = 'channel.UsingTransport(request); http.SendAsync(request); channel.WaitForPushEnabled();';

test('a field or property whose request nobody disposes', () => {
  checkRule(
    httpCctOldRequestKept,
    http(`
    void Send()
    {
        request = RtcRequestFactory.Create(HttpMethod.Get, uri);
        ^^^^^^^ warning http-cct-old-request-kept: The new request aborts the one that request held before, and nobody disposes that one: each time this runs, another one keeps its resources. Call Dispose() on the old request first.
        ${send}
    }`),
  );
  checkRule(
    httpCctOldRequestKept,
    http(`
    HttpRequestMessage Current { get; set; }
    public Connection() { Send(); }
    public void Again() { Send(); }
    void Send()
    {
        this.Current = RtcRequestFactory.Create(HttpMethod.Get, uri);
        ^^^^^^^^^^^^ warning http-cct-old-request-kept
        Go();
    }
    void Go() { channel.UsingTransport(Current); http.SendAsync(Current); }`),
  );
});

test('disposed in any way, made once, tested, or given away', () => {
  for (const members of [
    `void Send() { request?.Dispose(); request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
    `void Send() { if (request != null) { request.Dispose(); } request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
    `void Send() { Reset(); request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }
    void Reset() { using (request) { } request = null; }`,
    `void Send() { request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }
    public void Stop() { request.Dispose(); }`,
    `void Send() { var old = request; request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} old?.Dispose(); }`,
    `void Send() { if (request == null) request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
    `void Send() { request ??= RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
    `public Connection() { request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
    `public Connection() { Send(); }
    void Send() { request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
    `System.Collections.Generic.List<HttpRequestMessage> all;
    void Send() { all.Add(request); request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
    `void Send() { var request = RtcRequestFactory.Create(HttpMethod.Get, uri); ${send} }`,
  ])
    checkSilent(httpCctOldRequestKept, http(members));
});

test('the fix', () => {
  const code = (dispose: string) =>
    http(`
    void Send()
    {${dispose}
        request = RtcRequestFactory.Create(HttpMethod.Get, uri);
        ${send}
    }`);
  checkFix(
    httpCctOldRequestKept,
    code(''),
    code(`
        request?.Dispose();`),
  );
});
