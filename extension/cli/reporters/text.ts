// Findings for people: place, message, the code with a squiggle, and a summary.
import type { Finding, Place, Severity } from '../../../server/analysis/engine/finding';
import { relativePath } from '../../../server/base/paths';
import { codeFrame } from './codeFrame';
import type { LintResult } from './lintResult';
import { colour, noColour, type Paint } from './paint';

export function textReport(result: LintResult, coloured: boolean): string {
  const paint = coloured ? colour : noColour;
  return [...result.findings.map(finding => findingText(result, finding, paint)), `${summary(result)}\n`].join('\n');
}

function findingText(result: LintResult, finding: Finding, paint: Paint): string {
  const head = `${paint.place(placeText(result, finding))}  ${paint.severity(finding.severity, finding.severity)}  ${finding.rule}`;
  const related = finding.related.flatMap(each => [
    `  ${placeText(result, each)}: ${each.message}`,
    ...frame(result, each, paint),
  ]);
  const [likely] = finding.fixes;
  const help = likely ? [`  ${paint.faint('fix:')} ${likely.title}`] : [];
  return [head, `  ${finding.message}`, ...frame(result, finding, paint), ...related, ...help, ''].join('\n');
}

function frame(result: LintResult, place: Place, paint: Paint): string[] {
  const lines = result.linesOf(place.file);
  return lines
    ? codeFrame(lines, place.range, paint)
        .split('\n')
        .map(line => `  ${line}`)
    : [];
}

/** `file:line:column`, from 1, as terminals and editors understand it. */
function placeText({ cwd }: LintResult, { file, range }: Place): string {
  return `${relativePath(cwd, file)}:${range.start.line + 1}:${range.start.character + 1}`;
}

function summary({ files, findings }: LintResult): string {
  const looked = `in ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map(severity => counted(severity, findings.filter(finding => finding.severity === severity).length))
    .filter(text => text !== undefined);
  return counts.length === 0 ? `No problems found ${looked}.` : `${counts.join(', ')} ${looked}.`;
}

function counted(severity: Severity, count: number): string | undefined {
  if (count === 0) return undefined;
  const word =
    severity === 'information' ? (count === 1 ? 'remark' : 'remarks') : count === 1 ? severity : `${severity}s`;
  return `${count} ${word}`;
}
