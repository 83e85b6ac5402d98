// What is computed once is not computed again; who stops half-way leaves the rest to the next.
import assert from 'node:assert/strict';
import test from 'node:test';
import { FindingsCache } from '../../../server/analysis/engine/findingsCache';
import { defineRule, type Rule } from '../../../server/analysis/engine/rule';
import { methodsMentioning } from '../../../server/analysis/models/code/methods';
import { createPolicy } from '../../../server/analysis/settings/policy';
import { type AppCode, CodeCache } from '../../../server/workspace/code';
import type { App } from '../../../server/workspace/snapshot';
import { Workspace } from '../../../server/workspace/workspace';
import { declarations } from '../../harness/declarations';
import { memoryFiles } from '../../harness/memoryFiles';

/** Finds every root element and writes down which manifests it was shown. */
function recording(id: string, log: string[]): Rule {
  return defineRule({
    id,
    severity: 'hint',
    summary: '',
    source: '',
    check({ manifests }, report) {
      for (const file of manifests) {
        log.push(`${id} ${file.path}`);
        report({ file, span: { start: 0, end: 1 }, message: id });
      }
    },
  });
}

function start(rules: (log: string[]) => readonly Rule[]) {
  const log: string[] = [];
  const files = memoryFiles({ '/a/Package.appxmanifest': '<a/>', '/b/Package.appxmanifest': '<b/>' });
  const workspace = new Workspace(files, { folders: ['/'], files: [] });
  const cache = new FindingsCache(new CodeCache(declarations), ({ error }) => {
    throw error;
  });
  const policy = createPolicy(rules(log));
  return {
    workspace,
    /** The paths and rules of what is found; then what had to run for it. */
    ask(...paths: string[]) {
      const found = finish(cache.inFiles(workspace.snapshot(), paths, policy));
      const shown = [...found].map(([path, { findings }]) => `${path}: ${findings.map(each => each.rule).join(' ')}`);
      return { shown, ran: log.splice(0) };
    },
    begin: (path: string) => cache.inFiles(workspace.snapshot(), [path], policy).next(),
    log,
  };
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const [a, b] = ['/a/Package.appxmanifest', '/b/Package.appxmanifest'];

test('only the app of the file, and only once', () => {
  const { ask, workspace } = start(log => [recording('r', log)]);
  assert.deepEqual(ask(a), { shown: [`${a}: r`], ran: [`r ${a}`] });
  assert.deepEqual(ask(a), { shown: [`${a}: r`], ran: [] });
  assert.deepEqual(ask(a, b), { shown: [`${a}: r`, `${b}: r`], ran: [`r ${b}`] });
  workspace.setEditorText(b, '<changed/>');
  assert.deepEqual(ask(a), { shown: [`${a}: r`], ran: [] });
  assert.deepEqual(ask(b), { shown: [`${b}: r`], ran: [`r ${b}`] });
});

test('half the work is not done twice', () => {
  const { ask, begin, log } = start(all => [recording('r', all), recording('s', all)]);
  begin(a);
  assert.deepEqual(log.splice(0), [`r ${a}`]);
  assert.deepEqual(ask(a), { shown: [`${a}: r s`], ran: [`s ${a}`] });
});

test('a file that nobody knows has no findings', () => {
  const { ask } = start(log => [recording('r', log)]);
  assert.deepEqual(ask('/c.appxmanifest'), { shown: [], ran: [] });
});

test('a rule runs again only when something that it reads has changed', () => {
  const files = { [a]: '<a/>', '/a/A.cs': 'class A { }' };
  const { ran, workspace } = watchRules(files, [
    ['manifest', app => app.manifests.length],
    ['csharp', app => app.projects.map(({ sources }) => sources.map(({ text }) => text))],
    ['both', app => app.manifests.length + app.projects.map(({ sources }) => sources[0]?.text).length],
    ['neither', () => 0],
  ]);
  assert.equal(ran(), 'manifest csharp both neither');
  workspace.setEditorText(a, '<changed/>');
  assert.equal(ran(), 'manifest both');
  workspace.setEditorText('/a/A.cs', 'class Changed { }');
  assert.equal(ran(), 'csharp both');
  workspace.setEditorText('/a/A.cs', 'class Changed { }');
  assert.equal(ran(), '');
});

test('a rule rests while somebody types in code that it has not looked at', () => {
  let text = 'class A { void First() { Call(1); } void Second() { Other(2); } }';
  const { ran, workspace } = watchRules({ [a]: '<a/>', '/a/A.cs': text }, [
    ['names', (app, code) => app.projects.map(project => code.compilationOf(project).sourceTypes)],
    ['words', (app, code) => app.projects.map(project => code.mentions(project).of(/\bWord\b/))],
    ['calls', (app, code) => app.projects.map(project => [...methodsMentioning(code, project, /\bCall\b/)])],
    ['syntax', (app, code) => app.projects.map(project => code.parsed(project))],
  ]);
  const edit = (from: string, to: string) => {
    text = text.replace(from, to);
    workspace.setEditorText('/a/A.cs', text);
    return ran();
  };
  assert.equal(ran(), 'names words calls syntax');
  assert.equal(edit('Other(2)', 'Other(3)'), 'syntax');
  assert.equal(edit('Call(1)', 'Call(2)'), 'calls syntax');
  assert.equal(edit('Call', '/* Word */ Call'), 'words syntax');
  assert.equal(edit('Word', 'Word again'), 'syntax');
  assert.equal(edit('Other', 'Call'), 'calls syntax');
  assert.equal(edit('Second', 'Third'), 'calls syntax');
  assert.equal(edit('class A', 'class B'), 'names calls syntax');
});

/** Rules that say nothing: `ran` gives those that have run since it was last asked. */
function watchRules(files: Record<string, string>, looks: [string, (app: App, code: AppCode) => unknown][]) {
  const log: string[] = [];
  const rules = looks.map(([id, look]) =>
    defineRule({
      id,
      severity: 'hint',
      summary: '',
      source: '',
      checkCode(app, _report, code) {
        look(app, code);
        log.push(id);
      },
    }),
  );
  const workspace = new Workspace(memoryFiles(files), { folders: ['/a'], files: [] });
  const cache = new FindingsCache(new CodeCache(declarations), ({ error }) => {
    throw error;
  });
  const policy = createPolicy(rules);
  const ran = () => {
    finish(cache.inFiles(workspace.snapshot(), [a], policy));
    return log.splice(0).join(' ');
  };
  return { ran, workspace };
}
