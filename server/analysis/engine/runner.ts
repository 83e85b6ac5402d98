// Runs rules over a snapshot and puts what they report into order.
import type { CodeCache } from '../../workspace/code';
import type { App, Snapshot } from '../../workspace/snapshot';
import { compareFindings, type Finding } from './finding';
import type { Reported, Rule, TextFile } from './rule';
import { keepsParsing } from './soundCode';

/** A rule threw: that is a defect of the rule, never of the app. */
export type RuleFailed = (failure: { readonly rule: string; readonly app: string; readonly error: unknown }) => void;

/**
 * One step per app and rule, so that the caller can stop between two steps or let others run. The result has the findings
 * in files that were asked for, sorted, each once. A rule that throws is handed to `failed`; the others still run.
 */
export function* analyse(
  snapshot: Snapshot,
  rules: readonly Rule[],
  code: CodeCache,
  failed: RuleFailed,
): Generator<void, Finding[]> {
  const asked = new Set(snapshot.files);
  const findings = new Map<string, Finding>();
  for (const app of snapshot.apps) {
    for (const rule of rules) {
      for (const finding of runRule(rule, app, code, failed)) {
        // A file that two projects compile is looked at twice.
        if (asked.has(finding.file)) findings.set(identityOf(finding), finding);
      }
      yield;
    }
  }
  return [...findings.values()].sort(compareFindings);
}

/** Two findings that nobody could tell apart are one. */
export function identityOf({ file, rule, range: { start, end }, message }: Finding): string {
  return `${rule} ${start.line}:${start.character}-${end.line}:${end.character} ${file} ${message}`;
}

/** All steps at once. */
export function analyseAtOnce(
  snapshot: Snapshot,
  rules: readonly Rule[],
  code: CodeCache,
  failed: RuleFailed,
): Finding[] {
  const steps = analyse(snapshot, rules, code, failed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Of one rule in one file: nobody reads more, and an editor must not be flooded. */
const mostPerFile = 200;

/** A rule that throws is handed to `failed`; what it has found until then counts. */
export function runRule(rule: Rule, app: App, code: CodeCache, failed: RuleFailed): Finding[] {
  const found: Finding[] = [];
  const appCode = code.of(app);
  // Made when the first finding comes: most rules have nothing to say about most apps.
  let counts: Map<string, number> | undefined;
  let tooMany: Map<string, Reported> | undefined;
  const report = (reported: Reported) => {
    const path = reported.file.path;
    counts ??= new Map();
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if (count <= mostPerFile) {
      const fixes = reported.fixes?.filter(({ edits }) => keepsParsing(edits, app, appCode));
      found.push(toFinding(rule, { ...reported, fixes }));
      return;
    }
    tooMany ??= new Map();
    if (!tooMany.has(path)) tooMany.set(path, reported);
  };
  try {
    rule.check(app, report, appCode);
  } catch (error) {
    failed({ rule: rule.id, app: app.name, error });
  }
  for (const [path, { file, span, severity }] of tooMany ?? []) {
    const more = (counts?.get(path) ?? 0) - mostPerFile;
    const message = `${more} more findings of this kind in this file are not listed; mend the listed ones first.`;
    found.push(toFinding(rule, { file, span, severity, message }));
  }
  return found;
}

function toFinding(rule: Rule, { file, span, message, severity, related = [], fixes = [] }: Reported): Finding {
  const place = (in_: TextFile, where: typeof span) => ({ file: in_.path, range: in_.lines.rangeOf(where) });
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    ...(rule.tag && { tag: rule.tag }),
    message,
    ...place(file, span),
    related: related.map(each => ({ ...place(each.file, each.span), message: each.message })),
    fixes: fixes.map(fix => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map(edit => ({ ...place(edit.file, edit.span), newText: edit.newText })),
    })),
  };
}
