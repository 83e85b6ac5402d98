// The findings of each app, computed when somebody asks and kept for as long as what they were computed from stays the same.
import { isSame } from '../../base/sameness';
import type { CodeCache } from '../../workspace/code';
import type { App, Snapshot } from '../../workspace/snapshot';
import { compareFindings, type Finding } from './finding';
import type { Rule } from './rule';
import { identityOf, type RuleFailed, runRule } from './runner';

export class FindingsCache {
  private readonly apps = new WeakMap<App, Progress>();
  private readonly rules = new WeakMap<Rule, Map<string, Result>>();

  constructor(
    private readonly code: CodeCache,
    private readonly failed: RuleFailed,
  ) {}

  /**
   * The findings in these files, by path; only apps that have one of the files are looked at. Whoever stops after a step
   * leaves the rest to whoever asks next, and two who ask at the same time share the steps.
   */
  *inFiles(
    snapshot: Snapshot,
    paths: readonly string[],
    rules: readonly Rule[],
  ): Generator<void, ReadonlyMap<string, readonly Finding[]>> {
    const asked = new Set(snapshot.files);
    const found = new Map(paths.filter(path => asked.has(path)).map(path => [path, new Map<string, Finding>()]));
    for (const app of snapshot.apps) {
      if (!pathsOf(app).some(path => found.has(path))) continue;
      // A file that two apps compile is looked at twice.
      for (const finding of yield* this.inApp(app, rules)) found.get(finding.file)?.set(identityOf(finding), finding);
    }
    return new Map([...found].map(([path, findings]) => [path, [...findings.values()].sort(compareFindings)]));
  }

  private *inApp(app: App, rules: readonly Rule[]): Generator<void, readonly Finding[]> {
    let progress = this.apps.get(app);
    if (progress?.rules !== rules) {
      progress = { rules, findings: [], done: 0 };
      this.apps.set(app, progress);
    }
    for (let rule = rules[progress.done]; rule; rule = rules[progress.done]) {
      const known = this.known(rule, app);
      progress.findings.push(...(known ?? this.run(rule, app)));
      progress.done++;
      if (!known) yield;
    }
    return progress.findings;
  }

  /** A rule that has read only the manifests has nothing new to say when the C# changes, and the other way round. */
  private known(rule: Rule, app: App): readonly Finding[] | undefined {
    const result = this.rules.get(rule)?.get(keyOf(app));
    if (!result) return undefined;
    return [...result.read].every(key => isSame(result.app[key], app[key])) ? result.findings : undefined;
  }

  private run(rule: Rule, app: App): readonly Finding[] {
    const { watched, read } = watch(app);
    const findings = runRule(rule, watched, this.code, this.failed);
    const results = this.rules.get(rule) ?? new Map<string, Result>();
    this.rules.set(rule, results.set(keyOf(app), { app, read, findings }));
    return findings;
  }
}

export function pathsOf(app: App): string[] {
  const files = [...app.manifests, ...app.projects.flatMap(project => project.sources)];
  return files.map(file => file.path);
}

/** How far the rules have come with one app. */
interface Progress {
  readonly rules: readonly Rule[];
  readonly findings: Finding[];
  done: number;
}

/** What a rule has found, and which parts of the app it has looked at for that. */
interface Result {
  readonly app: App;
  readonly read: ReadonlySet<keyof App>;
  readonly findings: readonly Finding[];
}

/** The same app at another time has the same key. */
function keyOf({ folder, name, complete, projects }: App): string {
  return JSON.stringify([folder, name, complete, projects[0]?.path]);
}

/** The app, and which of its properties have been read so far. */
function watch(app: App): { readonly watched: App; readonly read: ReadonlySet<keyof App> } {
  const read = new Set<keyof App>();
  const watched = new Proxy(app, {
    get(target, key, receiver) {
      if (Object.hasOwn(target, key)) read.add(key as keyof App);
      return Reflect.get(target, key, receiver);
    },
  });
  return { watched, read };
}
