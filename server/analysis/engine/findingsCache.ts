// The findings of each app, computed when somebody asks and kept for as long as the app and the rules stay the same.
import type { CodeCache } from '../../workspace/code';
import type { App, Snapshot } from '../../workspace/snapshot';
import { compareFindings, type Finding } from './finding';
import type { Rule } from './rule';
import { analyse, type RuleFailed } from './runner';

export class FindingsCache {
  private readonly known = new WeakMap<App, Progress>();

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
      for (const finding of yield* this.inApp(app, rules))
        found.get(finding.file)?.set(JSON.stringify([finding.rule, finding.range]), finding);
    }
    return new Map([...found].map(([path, findings]) => [path, [...findings.values()].sort(compareFindings)]));
  }

  private *inApp(app: App, rules: readonly Rule[]): Generator<void, readonly Finding[]> {
    let progress = this.known.get(app);
    if (progress?.rules !== rules) {
      const alone: Snapshot = { apps: [app], files: pathsOf(app), unreadable: [] };
      progress = { rules, steps: analyse(alone, rules, this.code, this.failed) };
      this.known.set(app, progress);
    }
    while (!progress.findings) {
      const step = progress.steps.next();
      if (step.done) progress.findings = step.value;
      else yield;
    }
    return progress.findings;
  }
}

export function pathsOf(app: App): string[] {
  const files = [...app.manifests, ...app.projects.flatMap(project => project.sources)];
  return files.map(file => file.path);
}

interface Progress {
  readonly rules: readonly Rule[];
  readonly steps: Generator<void, Finding[]>;
  findings?: readonly Finding[];
}
