// Every rule is whole: list, file, page and test belong together, and the examples on the page are true.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { rules } from '../../../server/analysis/rules/index';
import { pageExample, pageSection } from '../../harness/rulePages';
import { findingsIn, turnedOn } from '../../harness/rules';

const root = 'server/analysis/rules';
const folders = readdirSync(root, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));
const filesIn = (base: string, ending: string) =>
  folders
    .filter(folder => existsSync(join(base, folder)))
    .flatMap(folder => readdirSync(join(base, folder)))
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .sort();

test('list, files, pages and tests name the same rules, in alphabetical order', () => {
  const ids = rules.map(rule => rule.id);
  assert.deepEqual(ids, [...ids].sort());
  assert.deepEqual(filesIn(root, '.ts'), ids);
  assert.deepEqual(filesIn(root, '.md'), ids);
  assert.deepEqual(filesIn('test/analysis/rules', '.test.ts'), ids);
});

test('the pages are shipped beside the server', () => {
  const shipped = readdirSync('dist/rules').sort();
  assert.deepEqual(shipped, rules.map(rule => `${rule.id}.md`).sort());
});

for (const rule of rules) {
  const folder = folders.find(each => existsSync(join(root, each, `${rule.id}.md`))) ?? '';
  const page = () => readFileSync(join(root, folder, `${rule.id}.md`), 'utf8');
  const source = () => readFileSync(join(root, folder, `${rule.id}.ts`), 'utf8');

  test(`${rule.id}: the page says what the rule says, and links its source`, () => {
    assert.match(rule.id, /^[a-z0-9]+(-[a-z0-9]+)+$/);
    assert.match(source(), new RegExp(`export const ${camelCase(rule.id)} = defineRule`));
    const [title, summary] = page().split(/\n+/);
    assert.equal(title, `# ${rule.id}`);
    assert.equal(summary, rule.summary);
    assert.ok(page().includes(rule.source), 'the page links the source');
    const headings = [...page().matchAll(/^## (.*)$/gm)].map(match => match[1]);
    assert.deepEqual(headings, ['Why', 'Wrong', 'Right', 'What to do', 'When to leave it']);
  });

  test(`${rule.id}: the page promises a quick fix exactly when there is one`, () => {
    assert.equal(/\bquick fix/i.test(pageSection(page(), 'What to do')), /\bfixes\b/.test(source()));
  });

  test(`${rule.id}: the wrong example is found, the right one is clean`, () => {
    // An example is not a whole app: that other good things are missing there, which are hints, is left alone.
    const found = (heading: string) =>
      findingsIn(
        pageExample(page(), heading),
        rules.map(each => (each === rule ? turnedOn(each) : each)),
      )
        .filter(finding => finding.rule === rule.id || finding.severity !== 'hint')
        .map(finding => finding.rule);
    assert.deepEqual([...new Set(found('Wrong'))], [rule.id]);
    assert.deepEqual(found('Right'), []);
  });
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
