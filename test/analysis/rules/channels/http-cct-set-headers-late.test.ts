import test from 'node:test';
import { httpCctSetHeadersLate } from '../../../../server/analysis/rules/channels/http-cct-set-headers-late';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const http = (members: string) =>
  channelClass(
    `HttpClient http; HttpRequestMessage request; Task<HttpResponseMessage> answer;
    ${members}`,
  ).replace('using System.IO;', 'using System.Net.Http;');

test('headers and settings of the client', () => {
  checkRule(
    httpCctSetHeadersLate,
    http(`
    void Send()
    {
        channel.UsingTransport(request);
        answer = http.SendAsync(request);
                      ^^^^^^^^^ related: Here it is sent.
        http.DefaultRequestHeaders.Add("key", "value");
                                   ^^^ warning http-cct-set-headers-late: http has sent the request already: the server does not see this, and the channel waits for the answer to the request as it was. Set it before SendAsync.
    }`),
  );
  checkRule(
    httpCctSetHeadersLate,
    http(`
    void Send()
    {
        channel.UsingTransport(request);
        answer = http.SendAsync(request);
                      ^^^^^^^^^ related: Here it is sent.
        SetUp();
    }
    void SetUp()
    {
        http.Timeout = TimeSpan.FromHours(1);
             ^^^^^^^ warning http-cct-set-headers-late: http has sent the request already: this throws an InvalidOperationException, and the channel waits for the answer to the request as it was. Set it before SendAsync.
    }`),
  );
});

test('headers and content of the request', () => {
  checkRule(
    httpCctSetHeadersLate,
    http(`
    void Send()
    {
        var request = RtcRequestFactory.Create(HttpMethod.Post, uri);
        channel.UsingTransport(request);
        answer = http.SendAsync(request);
                      ^^^^^^^^^ related: Here it is sent.
                      ^^^^^^^^^ related: Here it is sent.
        request.Content = new StringContent("text");
                ^^^^^^^ warning http-cct-set-headers-late: request has been sent already: the server does not see this, and the channel waits for the answer to the request as it was. Set it before SendAsync.
        request.Headers.Add("key", "value");
                        ^^^ warning http-cct-set-headers-late
    }`),
  );
});

test('before it is sent, for the next request, without a channel, only read', () => {
  for (const members of [
    'void Send() { http.DefaultRequestHeaders.Add("a", "b"); channel.UsingTransport(request); answer = http.SendAsync(request); }',
    'void Send() { channel.UsingTransport(request); request.Headers.Add("a", "b"); http.Timeout = TimeSpan.Zero; answer = http.SendAsync(request); }',
    `void Send(HttpRequestMessage next)
    {
        channel.UsingTransport(request); answer = http.SendAsync(request);
        http.DefaultRequestHeaders.Add("a", "b"); answer = http.SendAsync(next);
    }`,
    `void Send(HttpRequestMessage next)
    {
        channel.UsingTransport(request); answer = http.SendAsync(request);
        http.DefaultRequestHeaders.Add("a", "b"); Next(next);
    }
    void Next(HttpRequestMessage next) { answer = http.SendAsync(next); }`,
    `async Task Send() { await http.GetAsync(uri); http.DefaultRequestHeaders.Add("a", "b"); channel.UsingTransport(request); answer = http.SendAsync(request); }`,
    'void Send() { answer = http.SendAsync(request); http.DefaultRequestHeaders.Add("a", "b"); }',
    'void Send() { channel.UsingTransport(request); answer = http.SendAsync(request); var a = request.RequestUri; var h = http.DefaultRequestHeaders; }',
    'void Send(bool first) { channel.UsingTransport(request); if (first) answer = http.SendAsync(request); http.DefaultRequestHeaders.Add("a", "b"); }',
    `void Send() { channel.UsingTransport(request); answer = http.SendAsync(request); http = new HttpClient(); http.DefaultRequestHeaders.Add("a", "b"); }`,
    `void Send() { channel.UsingTransport(request); answer = http.SendAsync(request); request = RtcRequestFactory.Create(HttpMethod.Get, uri); request.Headers.Add("a", "b"); }`,
  ])
    checkSilent(httpCctSetHeadersLate, http(members));
});

test('the fix', () => {
  const header = `
        http.DefaultRequestHeaders.Add("key", "value");`;
  const code = (before: string, after: string) =>
    http(`
    void Send()
    {
        channel.UsingTransport(request);${before}
        answer = http.SendAsync(request);${after}
    }`);
  checkFix(httpCctSetHeadersLate, code('', header), code(header, ''));
});
