// npm run new-rule <id> <folder>: writes the rule, its page and its test from templates, and the list of rules anew.
// Without arguments it only writes the list.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = 'server/analysis/rules';
const tests = 'test/analysis/rules';
const [id, folder] = process.argv.slice(2);

if (id !== undefined) {
  const folders = foldersIn(root);
  const problem = !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)
    ? `"${id}" is not an id: write at least two words in lower case, with hyphens between them.`
    : !folders.includes(folder)
      ? `The second argument says where the rule belongs: ${folders.join(', ')}.`
      : folders.some(each => existsSync(join(root, each, `${id}.ts`)))
        ? `There is a rule ${id} already.`
        : undefined;
  if (problem) {
    console.error(problem);
    process.exitCode = 2;
  } else {
    write(join(root, folder, `${id}.ts`), ruleText());
    write(join(root, folder, `${id}.md`), pageText());
    write(join(tests, folder, `${id}.test.ts`), testText());
  }
}
if (!process.exitCode) writeFileSync(join(root, 'index.ts'), listText());

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  console.log(path);
}

function foldersIn(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

function listText() {
  const all = foldersIn(root).flatMap(each =>
    readdirSync(join(root, each))
      .filter(name => name.endsWith('.ts'))
      .sort()
      .map(name => ({ folder: each, id: name.slice(0, -'.ts'.length) })),
  );
  const imports = all.map(rule => `import { ${camelCase(rule.id)} } from './${rule.folder}/${rule.id}';`);
  const names = all
    .map(rule => rule.id)
    .sort()
    .map(each => `  ${camelCase(each)},`);
  return `// The list of rules, alphabetical: \`npm run new-rule\` writes it. A test proves that each has its page and its test.
import type { Rule } from '../engine/rule';
${imports.join('\n')}

export const rules: readonly Rule[] = [
${names.join('\n')}
];
`;
}

function ruleText() {
  return `// Rule ${id}: TODO what is wrong when it speaks, in one sentence.
import { defineRule } from '../../engine/rule';

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  severity: 'warning',
  summary: 'TODO one sentence: what is wrong.',
  source: 'https://learn.microsoft.com/TODO',
  check(app, report, code) {},
});
`;
}

function pageText() {
  return `# ${id}

TODO the summary of the rule, word for word.

## Why

TODO what Windows does, with a link to the source of the rule.

## Wrong

\`\`\`csharp
\`\`\`

## Right

\`\`\`csharp
\`\`\`

## What to do

TODO

## When to leave it

TODO
`;
}

function testText() {
  return `import test from 'node:test';
import { ${camelCase(id)} } from '../../../../${root}/${folder}/${id}';
import { checkRule, checkSilent } from '../../../harness/rules';

test('TODO what it finds', () => {
  checkRule(${camelCase(id)}, \`TODO\`);
});

test('TODO what it leaves alone', () => {
  checkSilent(${camelCase(id)}, \`TODO\`);
});
`;
}

function camelCase(text) {
  return text.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
