// "Expand selection" in a manifest.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { SelectionRange } from 'vscode-languageserver-protocol/node.js';
import { openManifest } from '../harness/structure';

test('from a value outwards', async () => {
  assert.deepEqual(await draw('<a>\n <b Id="x" Name="le$0ft"/>\n <c/>\n</a>'), [
    'left',
    '"left"',
    'Name="left"',
    '<b Id="x" Name="left"/>',
    '<b Id="x" Name="left"/>⏎ <c/>',
    '⏎ <b Id="x" Name="left"/>⏎ <c/>⏎',
    '<a>⏎ <b Id="x" Name="left"/>⏎ <c/>⏎</a>',
  ]);
});

test('names, end tags, text', async () => {
  assert.deepEqual(await draw('<a><b I$0d="x">t</b></a>'), [
    'Id',
    'Id="x"',
    '<b Id="x">',
    '<b Id="x">t</b>',
    '<a><b Id="x">t</b></a>',
  ]);
  assert.deepEqual(await draw('<a><b>t</$0b></a>'), ['b', '</b>', '<b>t</b>', '<a><b>t</b></a>']);
  assert.deepEqual(await draw('<a><b> some$0 text </b></a>'), [
    'some text',
    ' some text ',
    '<b> some text </b>',
    '<a><b> some text </b></a>',
  ]);
});

test('comments', async () => {
  assert.deepEqual(await draw('<a>\n<!-- wh$0y -->\n<b/></a>'), [
    'why',
    '<!-- why -->',
    '<!-- why -->⏎<b/>',
    '⏎<!-- why -->⏎<b/>',
    '<a>⏎<!-- why -->⏎<b/></a>',
  ]);
});

test('while something is typed', async () => {
  assert.deepEqual(
    await draw('<a>\n<b Id="x$0\n</a>'),
    ['x', '"x', 'Id="x', '<b Id="x⏎', '<b Id="x⏎', '⏎<b Id="x⏎', '<a>⏎<b Id="x⏎</a>'].filter(
      (each, i, all) => all.indexOf(each) === i,
    ),
  );
  assert.deepEqual(await draw('//- /Package.appxmanifest\n$0'), ['']);
});

test('each step contains the one before, wherever the cursor is', async () => {
  const text = '<!-- a -->\n<a b="c"  d=e>\n text <b/> more\n<![CDATA[<x>]]><!-- c --><c>\n</a>';
  for (let at = 0; at <= text.length; at++)
    await draw(`//- /Package.appxmanifest\n${text.slice(0, at)}$0${text.slice(at)}`);
});

test('deep nesting', async () => {
  assert.equal((await draw(`${'<a>'.repeat(1000)}$0`)).length, 200);
});

async function draw(fixture: string): Promise<string[]> {
  await using opened = await openManifest(fixture);
  const chain: string[] = [];
  let last: SelectionRange | undefined;
  for (let step = await opened.server.selectionRange(opened.path, opened.cursor); step; step = step.parent) {
    const text = opened.textOf(step.range);
    if (last) assert.ok(text.includes(opened.textOf(last.range)) && text.length > opened.textOf(last.range).length);
    chain.push(text.replaceAll('\n', '⏎'));
    last = step;
  }
  return chain;
}
