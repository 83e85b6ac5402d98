import assert from 'node:assert/strict';
import test from 'node:test';
import { defineRule } from '../../../server/analysis/engine/rule';
import type { RuleSettings } from '../../../server/analysis/engine/severities';
import { createPolicy } from '../../../server/analysis/settings/policy';
import { analysisOf } from '../../harness/rules';

const loud = defineRule({
  id: 'always-loud',
  severity: 'error',
  summary: 'Speaks at once.',
  source: 'https://example.com',
  check: ({ manifests: [manifest] }, report) => {
    if (!manifest) return;
    report({ file: manifest, span: { start: 0, end: 1 }, message: 'grave' });
    report({ file: manifest, span: { start: 1, end: 2 }, message: 'less grave', severity: 'hint' });
  },
});
const shy = { ...loud, id: 'only-when-asked', off: true as const };

const heard = (settings: RuleSettings) =>
  analysisOf(
    [{ path: '/Package.appxmanifest', text: '<Package/>' }],
    createPolicy([loud, shy], { given: settings }),
  ).findings.map(finding => `${finding.severity} ${finding.rule}: ${finding.message}`);

test('defaults: a rule that is off is silent, a case keeps its own severity', () => {
  assert.deepEqual(heard({}), ['error always-loud: grave', 'hint always-loud: less grave']);
});

test("the user's severity goes before every other", () => {
  assert.deepEqual(heard({ 'always-loud': 'warning', 'only-when-asked': 'off' }), [
    'warning always-loud: grave',
    'warning always-loud: less grave',
  ]);
  assert.deepEqual(heard({ 'always-loud': 'off', 'only-when-asked': 'information' }), [
    'information only-when-asked: grave',
    'information only-when-asked: less grave',
  ]);
});
