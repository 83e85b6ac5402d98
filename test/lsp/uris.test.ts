// URIs and paths, both ways.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pathOfUri, uriOfPath } from '../../server/lsp/uris';

test('there and back', () => {
  for (const [uri, path] of [
    ['file:///w/My%20App/%C3%A9.cs', '/w/My App/é.cs'],
    ['file:///c%3A/w/a.cs', 'c:/w/a.cs'],
  ] as const) {
    assert.equal(pathOfUri(uri), path);
    assert.equal(uriOfPath(path), uri);
  }
  assert.equal(pathOfUri('file:///c:/w/a.cs'), 'c:/w/a.cs');
});

test('only files have paths', () => {
  assert.equal(pathOfUri('untitled:Untitled-1'), undefined);
  assert.equal(pathOfUri('git:/w/a.cs?ref'), undefined);
  assert.equal(pathOfUri('file:///w/50%.cs'), undefined);
});
