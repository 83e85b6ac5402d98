// Programs that speak HTTP: statements of an async Main in, what they print out; a web server of the network in memory answers.

import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { headerOf } from '../../extension/runtime/network/http/httpMessage';
import { type HttpReply, type HttpRequest, httpPeer } from '../../extension/runtime/network/http/httpPeer';
import { dedent } from '../platform/scenario';
import { TestMachine } from './machine';

/** What http://web does, by path; `/echo` tells what it was sent. Anything else is 404. */
const site: Readonly<Record<string, HttpReply>> = {
  '/feed.xml': { body: '<feed><item>one</item></feed>' },
  '/hello': { body: 'hello', headers: [['Content-Type', 'text/plain; charset=utf-8']] },
  '/latin1': { body: Uint8Array.of(0xe4), headers: [['Content-Type', 'text/plain; charset=iso-8859-1']] },
  '/news': {
    body: '<rss version="2.0"><channel><title>News</title><item><title>Rain</title><pubDate>Mon, 01 Jan 2024 07:30 +0130</pubDate></item></channel></rss>',
    headers: [['Content-Type', 'application/rss+xml; charset=utf-8']],
  },
  '/chunked': { body: 'in chunks', framing: 'chunked' },
  '/until-close': { body: 'to the end', framing: 'close' },
  '/moved': { status: 302, headers: [['Location', '/hello']] },
  '/loop': { status: 302, headers: [['Location', '/loop']] },
  '/gzip': { body: gzipSync('small'), headers: [['Content-Encoding', 'gzip']] },
  '/cookies': {
    headers: [
      ['Set-Cookie', 'session=1; HttpOnly'],
      ['Set-Cookie', 'lasting=2; Max-Age=60; Path=/'],
    ],
  },
  '/private': { status: 401, headers: [['WWW-Authenticate', 'Basic realm="all"']] },
  '/cached': {
    headers: [
      ['Cache-Control', 'max-age=60, private'],
      ['ETag', '"v1"'],
      ['Last-Modified', 'Mon, 01 Jan 2024 00:00:00 GMT'],
      ['Server', 'Test/1.0 (memory)'],
      ['X-Own', 'a'],
      ['X-Own', 'b'],
    ],
  },
  '/large': { body: new Uint8Array(600_000).fill(65) },
  '/broken': { body: 'abc', framing: 'close', headers: [['Content-Length', '9']] },
};

/** `time`: how many virtual milliseconds the program has. Types of `more` stand beside Main. */
export function checkHttp(
  using: string,
  statements: string,
  expected: string,
  { time = 10_000, more = '' }: { time?: number; more?: string } = {},
): void {
  assert.equal(`\n${run(using, statements, more, time)}\n`, `\n${dedent(expected)}\n`);
}

function run(using: string, statements: string, more: string, time: number): string {
  const machine = new TestMachine([`${using}\n${program(statements)}\n${more}`]);
  const peer = httpPeer((request, reply, connection) => {
    const path = request.target.replace(/\?.*/, '');
    if (path === '/silent') return;
    if (path === '/private' && headerOf(request.headers, 'authorization')?.startsWith('Basic ')) {
      return reply({ body: text(request) });
    }
    if (path === '/reset') connection.reset();
    else if (path === '/slow') machine.kernel.after(5_000, () => reply({ body: 'late' }));
    else if (path === '/echo') reply({ body: text(request) });
    else reply(site[path] ?? { status: 404, body: 'nothing there' });
  });
  machine.network.serve('web', '80', peer);
  machine.network.serve('web', '443', peer);
  machine.step('do launchApp');
  machine.run(time);
  return machine.journal
    .of('output')
    .map(line => line.text)
    .concat(machine.journal.of('exception.unhandled').map(line => `unhandled ${line.type}: ${line.message}`))
    .join('\n');
}

/** One line: method, target, headers that are not the same everywhere, body. */
function text(request: HttpRequest): string {
  const headers = request.headers.filter(([name]) => !/^(host|connection)$/i.test(name));
  const body = new TextDecoder().decode(request.body);
  return [`${request.method} ${request.target}`, ...headers.map(field => field.join(': ')), body]
    .filter(part => part !== '')
    .join(' | ')
    .replace(/\r\n/g, '⏎');
}

function program(statements: string): string {
  return `
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

static class App
{
    public static async Task Main()
    {
${statements}
        await Task.CompletedTask;
    }

    static void Print(object text)
    {
        Console.WriteLine(text);
    }

    static async Task Try(Func<Task> action)
    {
        try { await action(); }
        catch (Exception e)
        {
            var inner = e.InnerException == null ? "" : " < " + e.InnerException.GetType().Name + " " + e.InnerException.HResult.ToString("X8");
            Console.WriteLine(e.GetType().Name + " " + e.HResult.ToString("X8") + ": " + e.Message.Split('\\r')[0] + inner);
        }
    }
}
`;
}
