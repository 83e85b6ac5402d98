// What is written depends on what the client can show.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Finding } from '../../server/analysis/engine/finding';
import { noAbilities } from '../../server/lsp/clientAbilities';
import { OpenDocuments } from '../../server/lsp/openDocuments';
import { toDiagnostic } from '../../server/lsp/toProtocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const finding: Finding = {
  rule: 'some-rule',
  severity: 'hint',
  tag: 'unnecessary',
  message: 'Not needed.',
  file: '/a.cs',
  range,
  related: [],
  fixes: [],
};
const context = { documents: new OpenDocuments(), pageOf: () => '/pages/some-rule.md', client: noAbilities };

test('tags and pages only for clients that show them', () => {
  const plain = { range, severity: 4, code: 'some-rule', source: 'bgtask', message: 'Not needed.' };
  assert.deepEqual(toDiagnostic(finding, context), plain);
  const client = { ...noAbilities, codeDescription: true, diagnosticTags: [1, 2] as const };
  assert.deepEqual(toDiagnostic(finding, { ...context, client }), {
    ...plain,
    codeDescription: { href: 'file:///pages/some-rule.md' },
    tags: [1],
  });
});
