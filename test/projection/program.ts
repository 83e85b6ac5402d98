// Programs that use Windows types without a simulated Windows around them: statements in, console out.

import assert from 'node:assert/strict';
import { windowsNatives } from '../../extension/runtime/projection/natives';
import { runProgram } from '../engine/run';

/** `statements` stand in an async Main, `types` beside it; `Try(action)` prints type and HRESULT of what the action throws. */
export function check(statements: string, expected: string, types = ''): void {
  const { stdout, stderr } = runProgram(program(statements) + types, { natives: windowsNatives });
  assert.equal(`\n${stdout}${stderr}`, dedent(expected));
}

function program(statements: string): string {
  return `using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading;
using System.Threading.Tasks;
using Windows.Data.Json;
using Windows.Data.Xml.Dom;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Security.Cryptography;
using Windows.Storage.Streams;
using Windows.UI.Notifications;
using Buffer = Windows.Storage.Streams.Buffer;

static class Program
{
    static async Task Main()
    {
${statements}
    }

    static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.HResult.ToString("X8")); }
    }
}
`;
}

function dedent(text: string): string {
  const lines = text.trimEnd().split('\n');
  const margin = Math.min(...lines.filter(line => line.trim()).map(line => /^ */.exec(line)?.[0].length ?? 0));
  return `${lines.map(line => line.slice(margin)).join('\n')}\n`;
}
