// Edits files of an app at random, and compares what is found then with what is found when everything is read anew.

import assert from 'node:assert/strict';
import type { Finding } from '../../server/analysis/engine/finding';
import { FindingsCache } from '../../server/analysis/engine/findingsCache';
import type { Policy } from '../../server/analysis/engine/policy';
import type { Rule } from '../../server/analysis/engine/rule';
import type { RuleFailed } from '../../server/analysis/engine/ruleRun';
import { createPolicy } from '../../server/analysis/settings/policy';
import { accessorsOf, type Compilation } from '../../server/csharp/binding/compilation';
import { diagnose } from '../../server/csharp/checks/diagnose';
import type { NamedType } from '../../server/csharp/symbols/symbols';
import { finishTree } from '../../server/csharp/syntax/parser';
import { CodeCache } from '../../server/workspace/code';
import { Workspace } from '../../server/workspace/workspace';
import { declarations } from '../harness/declarations';
import { memoryFiles } from '../harness/memoryFiles';
import { editFiles } from './codeEdits';
import { randomNumbers } from './mutations';

const failed: RuleFailed = ({ rule, error }) => {
  throw new Error(`the rule ${rule} failed`, { cause: error });
};

/** Throws at the first difference. `more` is asked before each edit. */
export function fuzzEdits(
  files: Readonly<Record<string, string>>,
  rules: readonly Rule[],
  seed: number,
  more: (edits: number) => boolean,
): number {
  const random = randomNumbers(seed);
  const policy = createPolicy(rules);
  const texts: Record<string, string> = { ...files };
  const input = { folders: ['/'], files: [] };
  const workspace = new Workspace(memoryFiles(texts), input);
  const code = new CodeCache(declarations);
  const cache = new FindingsCache(code, failed);
  let edits = 0;
  for (; more(edits); edits++) {
    const { path, text } = editFiles(texts, files, random);
    const isNew = !(path in texts);
    if (text === undefined) delete texts[path];
    else texts[path] = text;
    if (isNew || text === undefined) workspace.filesChanged();
    else workspace.fileChanged(path);
    const fresh = new Workspace(memoryFiles(texts), input);
    const freshCode = new CodeCache(declarations);
    const what = `seed ${seed}, edit ${edits} of ${path}`;
    const expected = findings(fresh, new FindingsCache(freshCode, failed), policy);
    assert.deepEqual(findings(workspace, cache, policy), expected, what);
    // Not only what rules ask for: everything that binding has to say, with its places.
    if (edits % 5 !== 4) continue;
    assert.deepEqual(trees(workspace, code), trees(fresh, freshCode), what);
    assert.deepEqual(diagnostics(workspace, code), diagnostics(fresh, freshCode), what);
  }
  return edits;
}

function findings(workspace: Workspace, cache: FindingsCache, policy: Policy): Finding[] {
  const snapshot = workspace.snapshot();
  const steps = cache.inFiles(snapshot, snapshot.files, policy);
  for (;;) {
    const step = steps.next();
    if (step.done) return [...step.value.values()].flatMap(each => each.findings);
  }
}

/** As plain data. */
function trees(workspace: Workspace, code: CodeCache): unknown[] {
  return workspace.snapshot().apps.flatMap(app =>
    app.projects.flatMap(project =>
      code
        .of(app)
        .parsed(project)
        .map(({ tree }) => {
          finishTree(tree);
          return JSON.parse(JSON.stringify(tree.root, (_, value) => (typeof value === 'bigint' ? `${value}` : value)));
        }),
    ),
  );
}

/** All that binding has to say, and where everything is declared. */
function diagnostics(workspace: Workspace, code: CodeCache): string[] {
  return workspace.snapshot().apps.flatMap(app =>
    app.projects.flatMap(project => {
      const compilation = code.of(app).compilationOf(project);
      const found = diagnose(compilation);
      return [
        ...found.map(each => `${each.tree.path}:${each.start}-${each.end} ${each.code} ${each.message}`).sort(),
        ...compilation.sourceTypes.flatMap(type => placesIn(compilation, type)),
      ];
    }),
  );
}

function placesIn(compilation: Compilation, type: NamedType): string[] {
  const place = (name: string, at: { readonly start: number; readonly end: number } | undefined) =>
    `${type.metadataName}.${name} ${at?.start}-${at?.end}`;
  return [
    ...type.locations.map(({ node }) => place('', node)),
    ...compilation.membersOf(type).flatMap(member => {
      if (member.kind === 'named') return [];
      const symbols = [member, ...accessorsOf(member), ...accessorsOf(member).flatMap(({ parameters }) => parameters)];
      return [place(member.name, member.node), ...symbols.map(({ name, location }) => place(name, location))];
    }),
  ];
}
