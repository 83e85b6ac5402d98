// What is said about a file in the end: what the rules have found there, as loud as wanted, without what is suppressed.
import { Notes } from '../../base/notes';
import type { CodeCache } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import { compareFindings, type Finding } from './finding';
import { type Policy, type Suppressed, type Suppression, suppresses } from './policy';
import type { ReviewedFile, Rule } from './rule';
import { collect, identityOf, type RuleFailed } from './ruleRun';

export interface Analysis {
  /** Sorted, each once. */
  readonly findings: readonly Finding[];
  /** What the files themselves do not want to be said. */
  readonly suppressed: readonly Suppressed[];
}

/** What the rules have found in one app. */
export interface FoundInApp {
  readonly app: App;
  readonly findings: readonly Finding[];
}

/** By path. A file that several apps have is judged once, by what has been found in all of them. */
export function reviewFiles(
  paths: Iterable<string>,
  found: readonly FoundInApp[],
  policy: Policy,
  code: CodeCache,
  failed: RuleFailed,
): ReadonlyMap<string, Analysis> {
  const context: Context = { policy, code, failed };
  const files = new Map<string, { apps: App[]; raw: Map<string, Finding> }>();
  for (const path of paths) files.set(path, { apps: [], raw: new Map() });
  for (const { app, findings } of found) {
    const own = filesIn(app);
    for (const [path, { apps }] of files) if (own.has(path)) apps.push(app);
    for (const finding of findings) files.get(finding.file)?.raw.set(identityOf(finding), finding);
  }
  return new Map([...files].map(([path, { apps, raw }]) => [path, reviewFile(path, apps, [...raw.values()], context)]));
}

interface Context {
  readonly policy: Policy;
  readonly code: CodeCache;
  readonly failed: RuleFailed;
}

export function joinAnalyses(analyses: Iterable<Analysis>): Analysis {
  const all = [...analyses];
  return {
    findings: all.flatMap(each => each.findings).sort(compareFindings),
    suppressed: all.flatMap(each => each.suppressed).sort((a, b) => compareFindings(a.finding, b.finding)),
  };
}

/** All files of an app that somebody may ask about, by path. */
export function filesIn(app: App): ReadonlySet<string> {
  return paths.of(app, () => {
    const found = new Set<string>();
    for (const files of [app.manifests, ...app.projects.map(({ sources }) => sources), app.settings])
      for (const { path } of files) found.add(path);
    return found;
  });
}

const paths = new Notes<App, ReadonlySet<string>>();

/** It must not hide that it is not needed itself: what looks back is suppressed by name only. */
function isForAll({ rule }: Suppression): boolean {
  return rule === undefined;
}

/** In: what has been found in the file, in whatever app. */
function reviewFile(
  path: string,
  apps: readonly App[],
  raw: readonly Finding[],
  { policy, code, failed }: Context,
): Analysis {
  const [app] = apps;
  const own = app && policy.suppressionsIn(app, code.of(app), path);
  if (!app || (raw.length === 0 && !own)) return { findings: [], suppressed: [] };
  const levelOf = (rule: Rule) => policy.levelOf(rule, app, path);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Suppression>();
  const sort = (finding: Finding): void => {
    const rule = policy.ruleNamed(finding.rule);
    const level = rule && levelOf(rule);
    if (level === 'off') return;
    const wanted = level === undefined ? finding : { ...finding, severity: level };
    const hits = own?.list.filter(each => suppresses(each, finding, own.file) && !(rule?.review && isForAll(each)));
    for (const each of hits ?? []) used.add(each);
    const [first] = hits ?? [];
    if (first) suppressed.push({ finding: wanted, suppression: first });
    else findings.push(wanted);
  };
  raw.forEach(sort);
  if (own) {
    const reviewed: ReviewedFile = {
      ...own,
      isComplete: apps.every(each => each.complete),
      isWholeStory: policy.rules.every(rule => rule.off || levelOf(rule) !== 'off'),
      ids: policy.rules.map(rule => rule.id),
      isUsed: suppression => used.has(suppression),
      stateOf: id => {
        const rule = policy.ruleNamed(id);
        if (!rule) return 'unknown';
        return rule.review || levelOf(rule) === 'off' ? 'silent' : 'heard';
      },
    };
    for (const rule of policy.rules)
      if (rule.review) collect(rule, app, failed, report => rule.review?.(reviewed, report)).forEach(sort);
  }
  return { findings: findings.sort(compareFindings), suppressed };
}
