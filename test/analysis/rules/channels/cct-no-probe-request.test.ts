import test from 'node:test';
import { cctNoProbeRequest } from '../../../../server/analysis/rules/channels/cct-no-probe-request';
import { channelClass } from '../../../harness/channels';
import { checkRule, checkSilent } from '../../../harness/rules';

const http = (members: string) =>
  channelClass(`HttpClient http;
    ${members}`).replace('using System.IO;', 'using System.Net.Http;');
const send = (before: string, request = 'RtcRequestFactory.Create(HttpMethod.Get, uri)') => `
    async Task Send()
    {
        ${before}
        var request = ${request};
        channel.UsingTransport(request);
        var answer = http.SendAsync(request);
    }`;

test('the first request is the one of the channel', () => {
  checkRule(
    cctNoProbeRequest,
    http(`
    void Send()
    {
        var request = RtcRequestFactory.Create(HttpMethod.Get, uri);
                                        ^^^^^^ hint cct-no-probe-request: The first request to the server is the one of the channel: when the server redirects it, or it or a proxy asks for a password, the connection may break in the background, where nobody can answer. Send an ordinary request first, and make this one for the address that has answered.
        channel.UsingTransport(request);
        http.SendAsync(request);
    }`),
  );
});

test('any other request, no HTTP, no channel', () => {
  for (const members of [
    send('var response = await http.GetAsync(uri);'),
    send('var response = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, uri));'),
    send('var response = await new Windows.Web.Http.HttpClient().GetStringAsync(uri);'),
    send('var response = await System.Net.WebRequest.Create(uri).GetResponseAsync();'),
    send('', 'new HttpRequestMessage()'),
    'HttpRequestMessage Make() { return RtcRequestFactory.Create(HttpMethod.Get, uri); }',
    'void Use() { channel.UsingTransport(socket); }',
  ])
    checkSilent(cctNoProbeRequest, http(members));
});
