// SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { createHash } from 'node:crypto';
import type {
  ArtifactLocation,
  Location,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
  Suppression as SarifSuppression,
} from 'sarif';
import packageJson from '../../../package.json';
import type { Finding, Fix, Place, Severity } from '../../../server/analysis/engine/finding';
import type { Suppression } from '../../../server/analysis/engine/policy';
import type { Rule } from '../../../server/analysis/engine/rule';
import { rulesByFolder } from '../../../server/analysis/rules/index';
import { isInside, relativePath } from '../../../server/base/paths';
import type { Range } from '../../../server/base/text';
import type { LintResult } from './lintResult';

/** What relative addresses begin at. */
const root = 'SRCROOT';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** `pageOf`: the page of a rule as Markdown; only rules that found something show theirs. */
export function sarifReport(result: LintResult, pageOf: (id: string) => string): string {
  const { findings, rules } = result;
  const spoken = new Set(findings.map(finding => finding.rule));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'bgtask',
            version: packageJson.version,
            semanticVersion: packageJson.version,
            rules: rules.map(rule => descriptor(rule, spoken.has(rule.id) ? pageOf(rule.id) : undefined)),
          },
        },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: { [root]: { uri: fileUri(result.cwd).replace(/\/?$/, '/') } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...findings.map(finding => toResult(result, finding)),
          ...result.suppressed.map(({ finding, suppression }) => toResult(result, finding, suppression)),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(rule: Rule, page: string | undefined): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    helpUri: rule.source,
    ...(page !== undefined && { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: tagsOf(rule) },
  };
}

/** The group that it belongs to, for those who filter. */
function tagsOf({ id }: Rule): string[] {
  return Object.entries(rulesByFolder).flatMap(([folder, own]) => (own.some(rule => rule.id === id) ? folder : []));
}

function toResult(result: LintResult, finding: Finding, suppression?: Suppression): Result {
  return {
    ruleId: finding.rule,
    ruleIndex: result.rules.findIndex(rule => rule.id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physical(result, finding) }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(
        (each, id): Location => ({ id, message: { text: each.message }, physicalLocation: physical(result, each) }),
      ),
    }),
    partialFingerprints: { 'lineText/v1': fingerprint(result, finding) },
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map(fix => toFix(result, fix)) }),
    ...(result.baseline && { baselineState: 'new' as const }),
    // Either all results say whether they are suppressed, or none.
    ...(result.suppressed.length > 0 && { suppressions: suppression ? [toSuppression(suppression)] : [] }),
  };
}

function toSuppression({ directive: { reason } }: Suppression): SarifSuppression {
  return { kind: 'inSource', ...(reason && { justification: reason }) };
}

function physical({ cwd }: LintResult, { file, range }: Place): PhysicalLocation {
  return { artifactLocation: artifact(cwd, file), region: region(range) };
}

function artifact(cwd: string, file: string): ArtifactLocation {
  if (!isInside(cwd, file)) return { uri: fileUri(file) };
  return { uri: encoded(relativePath(cwd, file)), uriBaseId: root };
}

/** From 1; the end is the first character that does not belong to it. */
function region({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function toFix({ cwd }: LintResult, { title, edits }: Fix): SarifFix {
  const files = [...new Set(edits.map(edit => edit.file))];
  return {
    description: { text: title },
    artifactChanges: files.map(file => ({
      artifactLocation: artifact(cwd, file),
      replacements: edits
        .filter(edit => edit.file === file)
        .map(edit => ({ deletedRegion: region(edit.range), insertedContent: { text: edit.newText } })),
    })),
  };
}

/** Stays when the line moves. */
function fingerprint({ cwd, linesOf }: LintResult, { rule, file, range }: Finding): string {
  const line = linesOf(file)?.lineText(range.start.line).trim() ?? '';
  return createHash('sha256')
    .update(`${rule}\n${relativePath(cwd, file)}\n${line}`)
    .digest('hex')
    .slice(0, 32);
}

function fileUri(path: string): string {
  return `file://${path.startsWith('/') ? '' : '/'}${encoded(path)}`;
}

function encoded(path: string): string {
  return path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A/, '$1:');
}
