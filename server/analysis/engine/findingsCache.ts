// The findings of each app, computed when somebody asks and kept for as long as what they were computed from stays the same.
import { isSame } from '../../base/sameness';
import type { CodeCache } from '../../workspace/code';
import type { App, Snapshot } from '../../workspace/snapshot';
import type { Finding } from './finding';
import type { Policy } from './policy';
import { type Analysis, type FoundInApp, pathsOf, reviewFiles } from './review';
import type { Rule } from './rule';
import { type RuleFailed, runRule } from './ruleRun';

export class FindingsCache {
  private readonly apps = new WeakMap<App, Progress>();
  private readonly rules = new WeakMap<Rule, Map<string, Result>>();

  constructor(
    private readonly code: CodeCache,
    private readonly failed: RuleFailed,
  ) {}

  /**
   * What is to be said in these files, by path; only apps that have one of the files are looked at. Whoever stops after a
   * step leaves the rest to whoever asks next, and two who ask at the same time share the steps.
   */
  *inFiles(
    snapshot: Snapshot,
    paths: readonly string[],
    policy: Policy,
  ): Generator<void, ReadonlyMap<string, Analysis>> {
    const looked = new Set([...snapshot.files, ...snapshot.settings]);
    const asked = new Set(paths.filter(path => looked.has(path)));
    const found: FoundInApp[] = [];
    for (const app of snapshot.apps) {
      if (pathsOf(app).some(path => asked.has(path))) found.push({ app, findings: yield* this.inApp(app, policy) });
    }
    return reviewFiles(asked, found, policy, this.code, this.failed);
  }

  private *inApp(app: App, policy: Policy): Generator<void, readonly Finding[]> {
    let progress = this.apps.get(app);
    if (progress?.policy !== policy) {
      progress = { policy, rules: policy.rules.filter(rule => policy.isWanted(rule, app)), findings: [], done: 0 };
      this.apps.set(app, progress);
    }
    for (let rule = progress.rules[progress.done]; rule; rule = progress.rules[progress.done]) {
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

/** How far the rules have come with one app. */
interface Progress {
  readonly policy: Policy;
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
