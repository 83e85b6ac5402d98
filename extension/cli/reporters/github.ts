// Workflow commands of GitHub Actions, which become annotations:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import type { Severity } from '../../../server/analysis/engine/finding';
import { normalizePath, relativePath } from '../../../server/base/paths';
import type { CommandLineIO } from '../options';
import type { LintResult } from './lintResult';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Paths are seen from the root of the repository, which the runner names. */
export function githubReport({ cwd, findings }: LintResult, { env }: CommandLineIO): string {
  const workspace = env['GITHUB_WORKSPACE'];
  const root = workspace ? normalizePath(workspace) : cwd;
  return findings
    .map(({ file, range: { start, end }, severity, rule, message }) => {
      const isOneLine = start.line === end.line;
      const properties = {
        file: relativePath(root, file),
        line: start.line + 1,
        endLine: end.line + 1,
        // Columns are understood within one line only.
        ...(isOneLine && { col: start.character + 1, endColumn: end.character + 1 }),
        title: rule,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
      return `::${commands[severity]} ${written.join(',')}::${escapedData(message)}\n`;
    })
    .join('');
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
