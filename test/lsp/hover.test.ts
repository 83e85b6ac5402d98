// Hovers in manifests: where, and what they say.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-protocol/node.js';
import { backgroundTasks, windows10 } from '../harness/manifests';
import { openManifest } from '../harness/structure';

test('an element: what it is for, since when, where to read on', async () => {
  const [place, text] = await hover(windows10(backgroundTasks('<uap:T$0ask Type="vpnClient"/>')));
  assert.equal(place, 'uap:Task');
  assert.match(
    text,
    /^\*\*uap:Task\*\*\n\n\S.*\.\n\nSince Windows 10 \(10\.0\.10240\.0\)\.\n\n\[Documentation\]\(https:\/\/learn\.microsoft\.com\/.*element-uap-task\)$/,
  );
  assert.equal(
    (await hover(windows10('<uap:Extension Category="windows.lockScreen"></uap:Ex$0tension>')))[0],
    'uap:Extension',
  );
});

test('an attribute: what it means, what it must be', async () => {
  const [place, text] = await hover(windows10('<Extension Category="windows.backgroundTasks" Entry$0Point="A.B"/>'));
  assert.equal(place, 'EntryPoint');
  assert.match(text, /^\*\*EntryPoint\*\*\n\n\S/);
  assert.match((await hover(windows10('<uap:Extension Cate$0gory="windows.protocol"/>')))[1], /Required\./);
});

test('a value: the word that is written, or else its attribute', async () => {
  const [place, text] = await hover(windows10(backgroundTasks('<Task Type="control$0Channel"/>')));
  assert.equal(place, 'controlChannel');
  assert.match(text, /^\*\*controlChannel\*\*\n\n\S/);
  assert.match((await hover(windows10(backgroundTasks('', 'EntryPoint="A$0.B"'))))[1], /^\*\*EntryPoint\*\*/);
});

test('a namespace', async () => {
  const [place, text] = await hover(
    windows10('', 'xmlns:uap4="http://schemas.microsoft.com/appx/manifest/u$0ap/windows10/4"'),
  );
  assert.equal(place, 'http://schemas.microsoft.com/appx/manifest/uap/windows10/4');
  assert.match(text, /^\*\*xmlns:uap4\*\*\n\n\S/);
});

test('nothing about what the schema does not know, and while a tag is being typed the rest still answers', async () => {
  assert.equal((await hover(windows10('<No$0thing/>')))[0], '');
  assert.equal((await hover(windows10('te$0xt')))[0], '');
  assert.equal((await hover(windows10(`<Exte\n${backgroundTasks('<Ta$0sk Type="timer"/>')}`)))[0], '');
  assert.equal((await hover(windows10(`${backgroundTasks('<Ta$0sk Type="timer"/>')}\n<Exte`)))[0], 'Task');
});

/** What is marked, and the Markdown; empty without a hover. */
async function hover(fixture: string): Promise<[place: string, text: string]> {
  await using opened = await openManifest(fixture);
  const found = await opened.server.hover(opened.path, opened.cursor);
  return found?.range ? [opened.textOf(found.range), (found.contents as MarkupContent).value] : ['', ''];
}
