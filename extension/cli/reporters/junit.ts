// JUnit XML, which Azure Pipelines, Jenkins and GitLab show as test results: each file is a suite, each finding a test.
// Errors and warnings fail; remarks and hints pass and say what they have to say. A file without findings is one test.
import type { Finding } from '../../../server/analysis/engine/finding';
import { comparePaths, relativePath } from '../../../server/base/paths';
import type { LintResult } from './lintResult';

export function junitReport({ cwd, files, findings }: LintResult): string {
  // Files of settings have findings too, and are not among those that were asked for.
  const all = [...new Set([...files, ...findings.map(finding => finding.file)])].sort(comparePaths);
  const suites = all.map(file =>
    suite(
      relativePath(cwd, file),
      findings.filter(finding => finding.file === file),
    ),
  );
  const failures = findings.filter(fails).length;
  const tests = suites.reduce((sum, each) => sum + each.tests, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="bgtask lint" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.map(each => each.text),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(file: string, findings: readonly Finding[]): { readonly text: string; readonly tests: number } {
  const cases = findings.length > 0 ? findings.map(finding => testCase(file, finding)) : [passed(file)];
  const counts = `tests="${cases.length}" failures="${findings.filter(fails).length}" errors="0" skipped="0"`;
  const lines = [`  <testsuite name="${escaped(file)}" ${counts}>`, ...cases, '  </testsuite>'];
  return { text: lines.join('\n'), tests: cases.length };
}

function testCase(file: string, finding: Finding): string {
  const { rule, severity, message, range } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const text = escaped(`${file}:${place}\n${message}`);
  return [
    `    <testcase name="${escaped(`${rule} (${place})`)}" classname="${escaped(file)}" time="0">`,
    fails(finding)
      ? `      <failure type="${severity}" message="${escaped(message)}">${text}</failure>`
      : `      <system-out>${severity} ${text}</system-out>`,
    '    </testcase>',
  ].join('\n');
}

function passed(file: string): string {
  return `    <testcase name="no findings" classname="${escaped(file)}" time="0"/>`;
}

function fails({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** For text and for attributes in double quotes. Characters that XML does not have are replaced. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}
