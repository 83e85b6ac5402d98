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

function summary({ files, findings, fixable = 0, fixed, baseline }: LintResult): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map(severity => counted(severity, findings.filter(finding => finding.severity === severity).length))
    .filter(text => text !== undefined);
  const found = counts.length === 0 ? 'No problems found' : counts.join(', ');
  const sentences = [
    ...(fixed
      ? [`${plural(fixed.fixes, 'fix', 'fixes')} applied in ${plural(fixed.files.length, 'file', 'files')}.`]
      : []),
    `${found} in ${plural(files.length, 'file', 'files')}${fixable > 0 ? `; --fix repairs ${fixable}` : ''}.`,
    ...(baseline && baseline.known > 0 ? [`The baseline knows ${baseline.known} more.`] : []),
    ...(baseline && baseline.gone > 0
      ? [
          `${baseline.gone} of the baseline ${baseline.gone === 1 ? 'is' : 'are'} gone; --write-baseline writes it anew.`,
        ]
      : []),
  ];
  return sentences.join('\n');
}

function counted(severity: Severity, count: number): string | undefined {
  if (count === 0) return undefined;
  return severity === 'information' ? plural(count, 'remark', 'remarks') : plural(count, severity, `${severity}s`);
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
