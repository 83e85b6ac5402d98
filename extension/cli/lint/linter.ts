// One look after the other at the same files; a text that was changed in between counts in the next look.
import type { Finding } from '../../../server/analysis/engine/finding';
import type { Policy, Suppressed } from '../../../server/analysis/engine/policy';
import type { Rule } from '../../../server/analysis/engine/rule';
import { analyseAtOnce } from '../../../server/analysis/engine/runner';
import { rules } from '../../../server/analysis/rules/index';
import { createPolicy, type PolicyOptions } from '../../../server/analysis/settings/policy';
import { UserError } from '../../../server/base/errors';
import { normalizePath, relativePath } from '../../../server/base/paths';
import type { LineIndex } from '../../../server/base/text';
import { CodeCache } from '../../../server/workspace/code';
import type { SourceFile } from '../../../server/workspace/snapshot';
import { Workspace } from '../../../server/workspace/workspace';
import type { CommandLineIO } from '../options';
import type { LintTarget } from './target';

export interface Look {
  /** Files that were asked for, sorted. */
  readonly files: readonly string[];
  /** Sorted. */
  readonly findings: readonly Finding[];
  /** What the files do not want to be said. */
  readonly suppressed: readonly Suppressed[];
  linesOf(path: string): LineIndex | undefined;
}

export class Linter {
  /** The folder that printed paths are relative to. */
  readonly cwd: string;
  /** The rules that are on somewhere. */
  readonly rules: readonly Rule[];
  private readonly policy: Policy;
  private readonly workspace: Workspace;
  private readonly code: CodeCache;

  /** Throws a UserError when there is nothing to look at. */
  constructor(
    private readonly target: LintTarget,
    options: PolicyOptions,
    private readonly io: CommandLineIO,
  ) {
    this.cwd = normalizePath(io.cwd);
    this.policy = createPolicy(rules, options);
    this.code = new CodeCache(io.declarations);
    this.workspace = new Workspace(target.disk, target);
    const { apps, files, unreadable } = this.workspace.snapshot();
    const wanted = new Set(apps.flatMap(app => this.policy.rulesFor(app)));
    this.rules = rules.filter(rule => wanted.has(rule));
    for (const path of unreadable.filter(each => this.isAskedFor(each)))
      io.stderr.write(`bgtask: ${relativePath(this.cwd, path)} is no text that can be read; it was left out.\n`);
    if (!files.some(each => this.isAskedFor(each)))
      throw new UserError('nothing-to-look-at', `There is no *.appxmanifest and no *.cs file in ${target.name}.`);
  }

  look(): Look {
    const snapshot = this.workspace.snapshot();
    const files = snapshot.files.filter(each => this.isAskedFor(each));
    const settings = snapshot.settings.filter(each => this.isAskedFor(each));
    const asked = { ...snapshot, files, settings };
    const analysis = analyseAtOnce(asked, this.policy, this.code, ({ rule, app, error }) => {
      const details = error instanceof Error ? error.stack : String(error);
      this.io.stderr.write(
        `bgtask: the rule ${rule} failed on ${app}; this is a defect of bgtask, please report it: ${details}\n`,
      );
    });
    const sources = new Map<string, SourceFile>(
      snapshot.apps
        .flatMap(app => [...app.manifests, ...app.projects.flatMap(each => each.sources), ...app.settings])
        .map(file => [file.path, file]),
    );
    return { ...analysis, files, linesOf: path => sources.get(path)?.lines };
  }

  /** Nothing is written to the disk. */
  setText(path: string, text: string): void {
    this.workspace.setEditorText(path, text);
  }

  /** A text from standard input is looked at alone; what lies beside it is context. */
  private isAskedFor(path: string): boolean {
    return this.target.input === undefined || this.target.input.path === path;
  }
}
