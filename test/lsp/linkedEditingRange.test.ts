// Start tag and end tag change together.
import assert from 'node:assert/strict';
import test from 'node:test';
import { drawFixture, parseFixture } from '../harness/fixture';
import { openManifest, withMarks } from '../harness/structure';

test('from the start tag and from the end tag', async () => {
  await check(`
    <a>
      <uap:b$0 Id="x">
       ^^^^^ linked
        <uap:b/>
      </uap:b>
        ^^^^^ linked
    </a>`);
  await check(`
    <a>
      <b><c/></$0b>
       ^ linked
               ^ linked
    </a>`);
});

test('nothing elsewhere, and nothing without a partner', async () => {
  await check('<a><b I$0d="x"></b></a>');
  await check('<a><$0b/></a>');
  await check('<a><$0b></a>');
  await check('<a>te$0xt</a>');
});

test('while something else is broken', async () => {
  await check(`
    <a>
      <b$0>
       ^ linked
        <c Id="x
        <d>
      </b>
        ^ linked`);
});

async function check(fixture: string): Promise<void> {
  await using opened = await openManifest(fixture);
  const ranges = await opened.server.linkedRanges(opened.path, opened.cursor);
  const drawn = withMarks(
    opened.manifest,
    ranges.map(range => [range, 'linked'] as const),
  );
  assert.equal(drawFixture([drawn]), drawFixture(parseFixture(fixture)));
}
