// What can be folded in a manifest.
import assert from 'node:assert/strict';
import test from 'node:test';
import { openManifest } from '../harness/structure';

test('elements, long start tags and comments; the last line stays', async () => {
  assert.deepEqual(
    await draw(`
      <!-- What this is:
           a manifest. -->
      <Package
          xmlns="a"
          IgnorableNamespaces="b">
        <Identity
            Name="x"
            Version="1.0.0.0"
        />
        <Applications>
          <Application Id="App"><!-- one line -->
          </Application>
          <Application Id="Other">
            <Extensions/>
          </Application>
        </Applications>
      </Package>`),
    [
      '<!-- What this is: … a manifest. --> (comment)',
      '<Package … xmlns="a"',
      'IgnorableNamespaces="b"> … </Applications>',
      '<Identity … Version="1.0.0.0"',
      '<Applications> … </Application>',
      '<Application Id="Other"> … <Extensions/>',
    ],
  );
});

test('while something is typed', async () => {
  assert.deepEqual(
    await draw(`
      <Package>
        <Applications>
          <Application Id="App>
            <Extensions>
              <
            </Extensions>
        </Applications>
        <Capabilities>
          <Capability Name="x"/>`),
    [
      '<Package> … <Capability Name="x"/>',
      '<Applications> … </Extensions>',
      '<Application Id="App> … </Extensions>',
      '<Extensions> … <',
      '<Capabilities> … <Capability Name="x"/>',
    ],
  );
  assert.deepEqual(await draw('<Package>\n<!--\nnot closed'), [
    '<Package> … not closed',
    '<!-- … not closed (comment)',
  ]);
});

async function draw(fixture: string): Promise<string[]> {
  await using opened = await openManifest(fixture);
  const lines = opened.manifest.text.split('\n').map(line => line.trim());
  return (await opened.server.foldingRanges(opened.path)).map(
    ({ startLine, endLine, kind }) => `${lines[startLine]} … ${lines[endLine]}${kind ? ` (${kind})` : ''}`,
  );
}
