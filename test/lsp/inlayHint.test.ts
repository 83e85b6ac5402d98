// Behind each background task of a manifest: where it runs.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { InlayHint, MarkupContent } from 'vscode-languageserver-protocol/node.js';
import { LineIndex } from '../../server/base/text';
import { backgroundTasks, windows10, windows81 } from '../harness/manifests';
import { openManifest } from '../harness/structure';

const task = (type: string, attributes: string) => backgroundTasks(`<Task Type="${type}"/>`, attributes);
const named = (more = '') => `EntryPoint="A.B"${more && ` ${more}`}`;
const app = (manifest: string, attributes: string) => manifest.replace('<Application ', `<Application ${attributes} `);

test('on Windows 10: outside the app, unless Executable or ResourceGroup say otherwise', async () => {
  assert.deepEqual(await hints(windows10(task('timer', named()))), ['A.B" | runs in backgroundTaskHost.exe']);
  assert.deepEqual(await hints(windows10(task('controlChannel', named('Executable="CHAT.exe"')))), [
    'A.B" | runs in the app (Chat.exe)',
  ]);
  assert.deepEqual(
    await hints(
      windows10(task('controlChannel', named('Executable="$targetnametoken$.exe"'))).replace(
        'Executable="Chat.exe"',
        'Executable="$targetnametoken$.exe"',
      ),
    ),
    ['A.B" | runs in the app'],
  );
  assert.deepEqual(await hints(windows10(task('timer', named('Executable="Other.exe"')))), [
    'A.B" | runs in Other.exe',
  ]);
  const group = windows10(task('timer', named('ResourceGroup="x"')));
  assert.deepEqual(await hints(group), ['A.B" | runs in backgroundTaskHost.exe, group "x"']);
  assert.deepEqual(await hints(app(group, 'ResourceGroup="x"')), ['A.B" | runs in the app (same ResourceGroup)']);
  assert.deepEqual(await hints(app(group, 'ResourceGroup="y"')), ['A.B" | runs in backgroundTaskHost.exe, group "x"']);
});

test('in a server, and in the program for pages', async () => {
  const server = windows10(task('timer', named())).replace('<BackgroundTasks>', '<BackgroundTasks ServerName="S">');
  assert.deepEqual(await hints(server), ['A.B" | runs in server "S"']);
  const page = windows10(task('timer', 'StartPage="task.js" Executable="wwahost.exe"')).replace(
    'Executable="Chat.exe" EntryPoint="Chat.App"',
    'StartPage="default.html"',
  );
  assert.deepEqual(await hints(page), ['task.js" | runs in wwahost.exe']);
});

test('on Windows 8.1 control channel and push tasks run in the app', async () => {
  assert.deepEqual(await hints(windows81(task('pushNotification', named()))), ['A.B" | runs in the app (Chat.exe)']);
  assert.deepEqual(await hints(windows81(task('timer', named()))), ['A.B" | runs in backgroundTaskHost.exe']);
  assert.deepEqual(await hints(windows10(task('pushNotification', named()))), [
    'A.B" | runs in backgroundTaskHost.exe',
  ]);
});

test('nothing where it is not certain', async () => {
  const mixed = backgroundTasks('<Task Type="timer"/>\n<Task Type="pushNotification"/>', named());
  for (const manifest of [
    windows10(task('timer', '')),
    windows10(task('timer', 'EntryPoint=""')),
    windows10(task('timer', 'EntryPoint="$(Name).B"')),
    windows10(task('timer', named('Executable="$(Name).exe"'))),
    windows10(task('timer', named('Executable="Chat.exe" ResourceGroup="x"'))),
    windows10(task('controlChannel', named())),
    windows10(backgroundTasks('', named())),
    windows81(mixed),
    windows81(task('timer', named('ResourceGroup="x"'))),
    windows10(task('timer', named('uap:X="y"'))),
  ])
    assert.deepEqual(await hints(manifest), [], manifest);
});

test('the reason, with what it rests on', async () => {
  const [hint] = await ask(windows10(task('timer', named())));
  const { value } = hint!.tooltip as MarkupContent;
  assert.match(
    value,
    /^The extension names no Executable, .* \[Documentation\]\(https:\/\/learn\.microsoft\.com\/\S+\)$/,
  );
});

test('only in the range that is asked for, and while the manifest is broken', async () => {
  const two = windows10(`${task('timer', named())}\n${task('timer', 'EntryPoint="A.C"')}`);
  const lines = two.split('\n');
  const second = lines.findIndex(line => line.includes('A.C'));
  assert.deepEqual(
    (await ask(two, { start: { line: second, character: 0 }, end: { line: second, character: 200 } })).length,
    1,
  );
  assert.deepEqual(await hints(two.slice(0, two.lastIndexOf('</BackgroundTasks>'))), [
    'A.B" | runs in backgroundTaskHost.exe',
    'A.C" | runs in backgroundTaskHost.exe',
  ]);
});

async function hints(manifest: string): Promise<string[]> {
  const lines = new LineIndex(manifest);
  return (await ask(manifest)).map(({ position, label }) => {
    const end = lines.offsetAt(position);
    return `${/[^"]*"$/.exec(manifest.slice(0, end))?.[0]} | ${label}`;
  });
}

async function ask(
  manifest: string,
  range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
): Promise<InlayHint[]> {
  await using opened = await openManifest(manifest);
  return opened.server.ask('textDocument/inlayHint', opened.path, { range });
}
