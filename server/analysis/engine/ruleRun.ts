// Lets one rule speak about one app, and turns what it reports into findings.
import { Lasting, withoutReads } from '../../base/reads';
import type { AppCode, CodeCache } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import type { Finding } from './finding';
import type { Report, Reported, ReportedFix, Rule, TextFile } from './rule';
import { keepsParsing } from './soundCode';

/** A rule threw: that is a defect of the rule, never of the app. */
export type RuleFailed = (failure: { readonly rule: string; readonly app: string; readonly error: unknown }) => void;

/** Two findings that nobody could tell apart are one. */
export function identityOf({ file, rule, range: { start, end }, message }: Finding): string {
  return `${rule} ${start.line}:${start.character}-${end.line}:${end.character} ${file} ${message}`;
}

/** Of one rule in one file: nobody reads more, and an editor must not be flooded. */
const mostPerFile = 200;

/** Whether the rule can have something to say about such an app. */
export function looksAt(rule: Rule, app: App): boolean {
  return rule.check !== undefined || (rule.checkCode !== undefined && app.projects.length > 0);
}

/** A rule that throws is handed to `failed`; what it has found until then counts. */
export function runRule(rule: Rule, app: App, code: CodeCache, failed: RuleFailed): Finding[] {
  const appCode = code.of(app);
  return collect(rule, app, failed, report => {
    const sound: Report = reported => report(withoutBreakingFixes(reported, app, appCode));
    rule.check?.(app, sound, appCode);
    if (app.projects.length > 0) rule.checkCode?.(app, sound, appCode);
  });
}

function withoutBreakingFixes(reported: Reported, app: App, code: AppCode): Reported {
  return reported.fixes ? { ...reported, fixes: reported.fixes.filter(fix => isSound(fix, app, code)) } : reported;
}

/** The same fix is offered again where nothing has changed. */
const sound = new Lasting<ReportedFix, boolean>();

function isSound(fix: ReportedFix, app: App, code: AppCode): boolean {
  return sound.of(fix, '', () => keepsParsing(fix.edits, app, code));
}

/** What the rule reports while `speak` runs. */
export function collect(rule: Rule, app: App, failed: RuleFailed, speak: (report: Report) => void): Finding[] {
  const found: Finding[] = [];
  // Made when the first finding comes: most rules have nothing to say about most apps.
  let counts: Map<string, number> | undefined;
  let tooMany: Map<string, Reported> | undefined;
  const report = (reported: Reported) => {
    const path = reported.file.path;
    counts ??= new Map();
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if (count <= mostPerFile) {
      found.push(toFinding(rule, reported));
      return;
    }
    tooMany ??= new Map();
    if (!tooMany.has(path)) tooMany.set(path, reported);
  };
  try {
    speak(report);
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
  // Where lines begin says nothing about the finding: it moves with them.
  const place = (in_: TextFile, where: typeof span) => ({
    file: in_.path,
    range: withoutReads(() => in_.lines.rangeOf(where)),
  });
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
