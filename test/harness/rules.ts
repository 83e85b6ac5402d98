// How rules are tested: a text with squiggles in, the same text out.
import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../server/analysis/engine/finding';
import type { Policy } from '../../server/analysis/engine/policy';
import type { Analysis } from '../../server/analysis/engine/review';
import type { Rule } from '../../server/analysis/engine/rule';
import { analyseAtOnce } from '../../server/analysis/engine/runner';
import { createPolicy } from '../../server/analysis/settings/policy';
import { applyEdits, LineIndex } from '../../server/base/text';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { declarations } from './declarations';
import { drawFixture, type FixtureFile, type Mark, parseFixture } from './fixture';
import { memoryFiles } from './memoryFiles';

/** The rule finds exactly what is drawn. Related places are drawn with the label `related: message`. */
export function checkRule(rule: Rule, fixture: string): void {
  const files = parseFixture(fixture);
  const findings = findingsIn(files, [turnedOn(rule)]);
  const drawn = files.map(file => ({
    ...file,
    marks: marksOf(findings, file.path).map(mark => asExpected(mark, file.marks)),
  }));
  assert.equal(drawFixture(drawn), drawFixture(files));
}

/** The rule says nothing. A text with squiggles is a mistake of the test. */
export function checkSilent(rule: Rule, fixture: string): void {
  assert.ok(
    parseFixture(fixture).every(file => file.marks.length === 0),
    'checkSilent takes no squiggles',
  );
  checkRule(rule, fixture);
}

/** The fix of the only finding (the one with that title, else the first) turns `before` into `after`. */
export function checkFix(rule: Rule, before: string, after: string, title?: string): void {
  const files = parseFixture(before);
  const findings = findingsIn(files, [turnedOn(rule)]);
  assert.equal(findings.length, 1, 'checkFix wants exactly one finding');
  const fixes = findings[0]!.fixes;
  const fix = title === undefined ? fixes[0] : fixes.find(each => each.title === title);
  assert.ok(fix, `fixes: ${fixes.map(each => each.title).join(' | ') || 'none'}`);
  assert.equal(drawFixture(applyFix(files, fix)), drawFixture(parseFixture(after)));
}

export function applyFix(files: readonly FixtureFile[], fix: Fix): FixtureFile[] {
  return files.map(file => {
    const lines = new LineIndex(file.text);
    const edits = fix.edits
      .filter(edit => edit.file === file.path)
      .map(edit => ({ span: lines.spanOf(edit.range), newText: edit.newText }));
    return { ...file, text: applyEdits(file.text, edits), marks: [] };
  });
}

/** A rule that is off by default speaks when it is looked at. */
export function turnedOn(rule: Rule): Rule {
  return { ...rule, off: undefined };
}

export function findingsIn(files: readonly Pick<FixtureFile, 'path' | 'text'>[], rules: readonly Rule[]): Finding[] {
  return [...analysisOf(files, createPolicy(rules)).findings];
}

export function analysisOf(files: readonly Pick<FixtureFile, 'path' | 'text'>[], policy: Policy): Analysis {
  const disk = memoryFiles(Object.fromEntries(files.map(file => [file.path, file.text])));
  const snapshot = new Workspace(disk, { folders: ['/'], files: [] }).snapshot();
  return analyseAtOnce(snapshot, policy, new CodeCache(declarations), ({ error }) => {
    throw error;
  });
}

function marksOf(findings: readonly Finding[], path: string): Mark[] {
  const places = findings.flatMap(finding => [
    { ...finding, label: `${finding.severity} ${finding.rule}: ${finding.message}` },
    ...finding.related.map(related => ({ ...related, label: `related: ${related.message}` })),
  ]);
  return places
    .filter(place => place.file === path)
    .map(({ range: { start, end }, label }) => ({
      line: start.line,
      start: start.character,
      length: end.line === start.line ? Math.max(end.character - start.character, 1) : 1,
      label: end.line === start.line ? label : `${label} (to line ${end.line + 1})`,
    }));
}

/** An expected label may be cut short with … or leave the message out; where it fits, it stands for the real one. */
function asExpected(mark: Mark, expected: readonly Mark[]): Mark {
  const fits = (label: string) =>
    label.endsWith('…')
      ? mark.label.startsWith(label.slice(0, -1))
      : label !== '' && mark.label.startsWith(`${label}: `);
  const same = expected.find(
    each => each.line === mark.line && each.start === mark.start && each.length === mark.length && fits(each.label),
  );
  return same ?? mark;
}
