// The findings of each app, computed when somebody asks and kept for as long as what they were computed from stays the same.
import { Notes } from '../../base/notes';
import { areCurrent, type Reads, recordReads } from '../../base/reads';
import { isSame } from '../../base/sameness';
import type { CodeCache } from '../../workspace/code';
import type { App, Project, Snapshot } from '../../workspace/snapshot';
import type { Finding } from './finding';
import { moveFindings, type Texts, textsOf } from './movedFindings';
import type { Policy } from './policy';
import { type Analysis, type FoundInApp, filesIn, reviewFiles } from './review';
import type { Rule } from './rule';
import { type RuleFailed, runRule } from './ruleRun';

export class FindingsCache {
  private readonly apps = new Notes<App, Progress>();
  /** By app. */
  private readonly results = new Map<string, Map<Rule, Result>>();

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
    const wanted = new Set(paths);
    const asked = [...snapshot.files, ...snapshot.settings].filter(path => wanted.has(path));
    const found: FoundInApp[] = [];
    for (const app of snapshot.apps) {
      const files = filesIn(app);
      if (asked.some(path => files.has(path))) found.push({ app, findings: yield* this.inApp(app, policy) });
    }
    return reviewFiles(asked, found, policy, this.code, this.failed);
  }

  private *inApp(app: App, policy: Policy): Generator<void, readonly Finding[]> {
    const key = keyOf(app);
    const results = this.results.get(key) ?? new Map<Rule, Result>();
    this.results.set(key, results);
    let progress = this.apps.get(app);
    if (progress?.policy !== policy) {
      progress = this.apps.set(app, { policy, rules: policy.rulesFor(app), findings: [], done: 0 });
    }
    let isCaughtUp = false;
    for (let rule = progress.rules[progress.done]; rule; rule = progress.rules[progress.done]) {
      // Somebody else may have looked at another snapshot since the last step.
      if (!isCaughtUp) this.code.catchUp(app);
      isCaughtUp = true;
      const known = upToDate(results.get(rule), app);
      const result = known ?? this.run(rule, app);
      results.set(rule, result);
      progress.findings.push(...result.findings);
      progress.done++;
      if (known) continue;
      yield;
      isCaughtUp = false;
    }
    return progress.findings;
  }

  private run(rule: Rule, app: App): Result {
    const { watched, read } = watch(app);
    const { value, reads } = recordReads(() => runRule(rule, watched, this.code, this.failed));
    return { app, read, reads, findings: value, texts: textsOf(value, app) };
  }
}

/** How far the rules have come with one app. */
interface Progress {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly findings: Finding[];
  done: number;
}

/** What a rule has found, and what it has looked at for that. */
interface Result {
  readonly app: App;
  /** Parts of the app. */
  readonly read: ReadonlySet<keyof App>;
  /** Its code and texts. */
  readonly reads: Reads;
  readonly findings: readonly Finding[];
  /** The texts that the findings point into, by path. */
  readonly texts: Texts;
}

/** A rule has nothing new to say as long as all that it has looked at is as it was. */
function upToDate(result: Result | undefined, app: App): Result | undefined {
  if (!result || !isCurrent(result, app)) return undefined;
  if (result.app === app) return result;
  const moved = moveFindings(result.findings, result.texts, app);
  return moved && { ...result, ...moved, app };
}

function isCurrent({ app: before, read, reads }: Result, app: App): boolean {
  if (before !== app)
    for (const key of read)
      if (key === 'projects' ? !areSameProjects(before, app) : !isSame(before[key], app[key])) return false;
  return areCurrent(reads);
}

/** The latest answer: all rules ask about the same two apps, one after the other. */
let compared: { readonly before: App; readonly after: App; readonly areSame: boolean } | undefined;

/** Apart from the texts of their files: whoever has looked at those has read them. */
function areSameProjects(before: App, after: App): boolean {
  if (compared?.before === before && compared.after === after) return compared.areSame;
  const areSame =
    before.projects.length === after.projects.length &&
    before.projects.every((project, i) => isSameProject(project, after.projects[i]));
  compared = { before, after, areSame };
  return areSame;
}

function isSameProject(before: Project, after: Project | undefined): boolean {
  if (before === after) return true;
  if (!after) return false;
  return (Object.keys(before) as (keyof Project)[]).every(key =>
    key === 'sources' || key === 'xamlFiles'
      ? isSame(
          before[key].map(({ path }) => path),
          after[key].map(({ path }) => path),
        )
      : isSame(before[key], after[key]),
  );
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
      if (typeof key === 'string' && Object.hasOwn(target, key)) read.add(key as keyof App);
      return Reflect.get(target, key, receiver);
    },
  });
  return { watched, read };
}
