// Findings for programs: 0-based positions, paths relative to the working directory. This shape only ever grows.
import { relativePath } from '../../../server/base/paths';
import type { LintResult } from './lintResult';

export function jsonReport({ cwd, files, findings, baseline, fixed }: LintResult): string {
  const report = {
    files: files.length,
    ...(baseline && { baseline }),
    ...(fixed && { fixed: { fixes: fixed.fixes, files: fixed.files.map(file => relativePath(cwd, file)) } }),
    findings: findings.map(finding => ({
      file: relativePath(cwd, finding.file),
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: finding.range,
      related: finding.related.map(related => ({
        file: relativePath(cwd, related.file),
        message: related.message,
        range: related.range,
      })),
      fixes: finding.fixes.map(fix => ({
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map(edit => ({
          file: relativePath(cwd, edit.file),
          range: edit.range,
          newText: edit.newText,
        })),
      })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
