// bgtask lint: looks at manifests and C# and prints what is wrong.

import type { Finding } from '../../../server/analysis/engine/finding';
import { analyseAtOnce } from '../../../server/analysis/engine/runner';
import { rules } from '../../../server/analysis/rules/index';
import { createPolicy } from '../../../server/analysis/settings/policy';
import { UserError } from '../../../server/base/errors';
import { normalizePath, relativePath, resolvePath } from '../../../server/base/paths';
import { isManifestPath } from '../../../server/manifest/manifest';
import { CodeCache } from '../../../server/workspace/code';
import { diskFiles } from '../../../server/workspace/diskFiles';
import { isCSharpPath } from '../../../server/workspace/structure';
import { Workspace, type WorkspaceInput } from '../../../server/workspace/workspace';
import { failure, success } from '../exitCodes';
import { type CommandLineIO, defineCommand } from '../options';
import { jsonReport } from '../reporters/json';
import type { LintResult } from '../reporters/lintResult';
import { useColour } from '../reporters/paint';
import { textReport } from '../reporters/text';

export const lint = defineCommand({
  name: 'lint',
  summary: 'Looks at app manifests and C# (files, or folders that are walked) and prints what is wrong.',
  operands: '[PATH…]',
  minOperands: 0,
  maxOperands: undefined,
  options: {
    format: { kind: 'choice', choices: ['text', 'json'], summary: 'text for people (the default), json for programs.' },
    'max-warnings': { kind: 'number', placeholder: 'N', summary: 'Exit with 1 when there are more than N warnings.' },
  },
  async run(operands, values, io) {
    const result = lintPaths(operands.length > 0 ? operands : ['.'], io);
    const report = values.format === 'json' ? jsonReport(result) : textReport(result, useColour(io));
    io.stdout.write(report);
    return isTooBad(result.findings, values['max-warnings']) ? failure : success;
  },
});

/** Paths as the user wrote them, seen from the working directory. Throws a UserError when there is nothing to look at. */
export function lintPaths(paths: readonly string[], io: CommandLineIO): LintResult {
  const cwd = normalizePath(io.cwd);
  const workspace = new Workspace(diskFiles, sortPaths(paths, cwd));
  const snapshot = workspace.snapshot();
  for (const path of snapshot.unreadable)
    io.stderr.write(`bgtask: ${relativePath(cwd, path)} is no text that can be read; it was left out.\n`);
  if (snapshot.files.length === 0)
    throw new UserError('nothing-to-look-at', `There is no *.appxmanifest and no *.cs file in ${paths.join(', ')}.`);
  const { findings } = analyseAtOnce(
    snapshot,
    createPolicy(rules),
    new CodeCache(io.declarations),
    ({ rule, app, error }) => {
      const details = error instanceof Error ? error.stack : String(error);
      io.stderr.write(
        `bgtask: the rule ${rule} failed on ${app}; this is a defect of bgtask, please report it: ${details}\n`,
      );
    },
  );
  const sources = new Map(
    snapshot.apps
      .flatMap(app => [...app.manifests, ...app.projects.flatMap(each => each.sources)])
      .map(file => [file.path, file]),
  );
  return { cwd, files: snapshot.files, findings, linesOf: path => sources.get(path)?.lines };
}

/** Each path is checked here, so that the first wrong one is named in the user's own words. */
function sortPaths(paths: readonly string[], cwd: string): WorkspaceInput {
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const full = resolvePath(cwd, path);
    const kind = diskFiles.kindOf(full);
    if (kind === undefined) throw new UserError('path-missing', `There is no file or folder ${path}.`);
    if (kind === 'folder') {
      folders.push(full);
      continue;
    }
    if (!isManifestPath(full) && !isCSharpPath(full))
      throw new UserError(
        'path-not-lintable',
        `${path} is neither an app manifest (*.appxmanifest) nor a C# file (*.cs).`,
      );
    const content = diskFiles.readFile(full);
    if (content.kind === 'binary') throw new UserError('path-not-text', `${path} is not a text file.`);
    if (content.kind === 'unreadable')
      throw new UserError('path-unreadable', `${path} cannot be read (${content.reason}).`);
    files.push(full);
  }
  return { folders, files };
}

function isTooBad(findings: readonly Finding[], maxWarnings: number | undefined): boolean {
  const count = (severity: string) => findings.filter(finding => finding.severity === severity).length;
  return count('error') > 0 || (maxWarnings !== undefined && count('warning') > maxWarnings);
}
