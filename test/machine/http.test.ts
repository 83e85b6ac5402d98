// HTTP over real sockets: the clients of C# against the web server of Node, both on loopback.

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadApp } from '../../extension/runtime/machine/loadedApp';
import { createMachine } from '../../extension/runtime/machine/machine';
import { CertificateAuthority } from '../../extension/runtime/network/certificates';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';

const manifest = `<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
  <Identity Name="Test" Publisher="CN=x" Version="1.0.0.0" />
  <Applications><Application Id="App"><Extensions>
    <Extension Category="windows.backgroundTasks" EntryPoint="Unused"><BackgroundTasks><Task Type="timer" /></BackgroundTasks></Extension>
  </Extensions></Application></Applications>
  <Capabilities><Capability Name="internetClient" /></Capabilities>
</Package>`;

/** An app whose Main gets the address of the server. */
function app(statements: string): string {
  return `
using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
public sealed class Unused : Windows.ApplicationModel.Background.IBackgroundTask
{
    public void Run(Windows.ApplicationModel.Background.IBackgroundTaskInstance taskInstance) { }
}
public static class App
{
    public static async Task Main(string root)
    {
${statements}
        Debug.WriteLine("done");
    }
}`;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  let length = 0;
  request.on('data', (data: Buffer) => (length += data.length));
  request.on('end', () => {
    switch (request.url) {
      case '/hello':
        return response.end('hello');
      case '/gzip':
        return response.setHeader('Content-Encoding', 'gzip').end(gzipSync('packed'));
      case '/large':
        return response.end(Buffer.alloc(1_000_000, 7));
      case '/length':
        return response.end(`${length} ${request.headers['transfer-encoding'] ?? 'sized'}`);
      case '/moved':
        return response.writeHead(302, { Location: '/hello' }).end('elsewhere');
      case '/reset':
        return request.socket.resetAndDestroy();
      default:
        return response.writeHead(404).end();
    }
  });
}

/** What the app prints while it talks to the server, and how many connections it made for that. */
async function run(server: Server, scheme: 'http' | 'https', statements: string) {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const files = memoryFiles({ '/app/Package.appxmanifest': manifest, '/app/App.cs': app(statements) });
  const machine = createMachine({ app: loadApp('/app', { files, declarations }), time: 'live' });
  try {
    const args = [`${scheme}://127.0.0.1:${port}/`];
    await machine.launch({ kind: 'code', method: 'App.Main', args });
    const printed = () => machine.journal.of('output').map(line => line.text.trim());
    await machine.until(
      () => printed().includes('done') || machine.journal.of('exception.unhandled').length > 0,
      20_000,
    );
    return { printed: printed(), connections: machine.journal.of('network.connecting').length };
  } finally {
    await machine.dispose();
    server.closeAllConnections();
    server.close();
  }
}

test('System.Net.Http and Windows.Web.Http talk to a real server', async () => {
  const { printed, connections } = await run(
    createServer(answer),
    'http',
    `
        var net = new System.Net.Http.HttpClient(new System.Net.Http.HttpClientHandler { AutomaticDecompression = System.Net.DecompressionMethods.GZip });
        Debug.WriteLine(await net.GetStringAsync(root + "hello"));
        Debug.WriteLine(await net.GetStringAsync(root + "gzip"));
        var large = await net.GetByteArrayAsync(root + "large");
        Debug.WriteLine(large.Length + " " + large[999999]);
        var content = new System.Net.Http.StringContent(new string('x', 100000));
        Debug.WriteLine(await (await net.PostAsync(root + "length", content)).Content.ReadAsStringAsync());
        var windows = new Windows.Web.Http.HttpClient();
        Debug.WriteLine(await windows.GetStringAsync(new Uri(root + "moved")));
        var answer = await windows.PostAsync(new Uri(root + "length"), new Windows.Web.Http.HttpStreamContent(new System.IO.MemoryStream(new byte[70000]).AsInputStream()));
        Debug.WriteLine(await answer.Content.ReadAsStringAsync());
        try { await windows.GetStringAsync(new Uri(root + "reset")); }
        catch (Exception e) { Debug.WriteLine(Windows.Web.WebError.GetStatus(e.HResult)); }
    `,
  );
  assert.deepEqual(printed, [
    'hello',
    'packed',
    '1000000 7',
    '100000 sized',
    'hello',
    '70000 chunked',
    'ConnectionReset',
    'done',
  ]);
  assert.ok(connections <= 3, `${connections} connections for requests that one could carry`);
});

test('a certificate of an unknown authority is refused, unless the program overlooks that', async () => {
  const { cert, key } = new CertificateAuthority().issue({ hosts: ['127.0.0.1'] });
  const { printed } = await run(
    createSecureServer({ cert, key }, answer),
    'https',
    `
        var client = new Windows.Web.Http.HttpClient();
        try { await client.GetStringAsync(new Uri(root + "hello")); }
        catch (Exception e) { Debug.WriteLine(Windows.Web.WebError.GetStatus(e.HResult) + " " + e.HResult.ToString("X8")); }
        try { await new System.Net.Http.HttpClient().GetStringAsync(root + "hello"); }
        catch (System.Net.Http.HttpRequestException e) { Debug.WriteLine(e.InnerException.Message); }
        var filter = new Windows.Web.Http.Filters.HttpBaseProtocolFilter();
        filter.IgnorableServerCertificateErrors.Add(Windows.Security.Cryptography.Certificates.ChainValidationResult.Untrusted);
        var response = await new Windows.Web.Http.HttpClient(filter).GetAsync(new Uri(root + "hello"));
        var information = response.RequestMessage.TransportInformation;
        Debug.WriteLine(await response.Content.ReadAsStringAsync() + " " + information.ServerCertificateErrors[0] + " " + information.ServerCertificateErrorSeverity);
    `,
  );
  assert.deepEqual(printed, [
    'CertificateContainsErrors 80072F0D',
    'The certificate authority is invalid or incorrect',
    'hello Untrusted Ignorable',
    'done',
  ]);
});
