// Findings for programs: 0-based positions, paths relative to the working directory. This shape only ever grows.
import { relativePath } from '../../../server/base/paths';
import type { LintResult } from './lintResult';

export function jsonReport({ cwd, files, findings }: LintResult): string {
  const report = {
    files: files.length,
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
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
