import test from 'node:test';
import { httpCctNullRequest } from '../../../../server/analysis/rules/channels/http-cct-null-request';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const http = (members: string) => channelClass(members).replace('using System.IO;', 'using System.Net.Http;');

test('a field or property that nothing has filled on the way', () => {
  checkRule(
    httpCctNullRequest,
    http(`
    HttpRequestMessage request; HttpRequestMessage Current { get; set; } Windows.Web.Http.HttpRequestMessage other;
    void Send() { channel.UsingTransport(request); }
                                         ^^^^^^^ hint http-cct-null-request: Nothing on the way here gives request a request, and UsingTransport throws an exception for null that does not name the cause. Make the request first, or test the field and say what is missing.
    void SendIt() { channel.UsingTransport(this.Current); }
                                                ^^^^^^^ hint http-cct-null-request
    void SendOther() { channel.UsingTransport(other); }
                                              ^^^^^ hint http-cct-null-request`),
  );
});

test('filled, used or tested before, here or by somebody who calls', () => {
  for (const members of [
    'HttpRequestMessage request; void Send() { request = RtcRequestFactory.Create(HttpMethod.Get, uri); channel.UsingTransport(request); }',
    `HttpRequestMessage request; void SetUp() { request = RtcRequestFactory.Create(HttpMethod.Get, uri); Send(); }
    void Send() { channel.UsingTransport(request); }`,
    `HttpRequestMessage request; void SetUp() { Make(); Send(); } void Make() { request = RtcRequestFactory.Create(HttpMethod.Get, uri); }
    void Send() { channel.UsingTransport(request); }`,
    'HttpRequestMessage request; void Send() { if (request == null) throw new Exception(); channel.UsingTransport(request); }',
    `HttpRequestMessage request; void Send() { channel.UsingTransport(request); }
    public void Start() { if (request != null) Send(); }`,
    'HttpRequestMessage request; void Send() { System.Diagnostics.Debug.Assert(request != null); channel.UsingTransport(request); }',
    'HttpRequestMessage request; void Send() { request.Headers.Add("a", "b"); channel.UsingTransport(request); }',
    'HttpRequestMessage request; void Send() { Throw.IfNull(request); channel.UsingTransport(request); }',
    'HttpRequestMessage request; void Send() { channel.UsingTransport(request ?? throw new Exception()); }',
    'HttpRequestMessage request; public Connection() { request = RtcRequestFactory.Create(HttpMethod.Get, uri); } void Send() { channel.UsingTransport(request); }',
    'HttpRequestMessage request = RtcRequestFactory.Create(HttpMethod.Get, new Uri("http://a")); void Send() { channel.UsingTransport(request); }',
    'void Send(HttpRequestMessage request) { channel.UsingTransport(request); }',
    'HttpRequestMessage Current => RtcRequestFactory.Create(HttpMethod.Get, uri); void Send() { channel.UsingTransport(Current); }',
    'void Send() { channel.UsingTransport(socket); }',
  ])
    checkSilent(httpCctNullRequest, http(members));
});

test('the fix', () => {
  const code = (test: string) =>
    http(`
    HttpRequestMessage request;
    void Send()
    {${test}
        channel.UsingTransport(request);
    }`);
  checkFix(
    httpCctNullRequest,
    code(''),
    code(`
        if (request == null)
            throw new InvalidOperationException("There is no request for the control channel.");`),
  );
});
