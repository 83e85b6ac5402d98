// npm run new-rule <id> <folder>: writes the rule, its page and its test from templates, and the list of rules anew.
// Without arguments it only writes the list.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = 'server/analysis/rules';
const tests = 'test/analysis/rules';
const folders = Object.keys(JSON.parse(readFileSync(join(root, 'groups.json'), 'utf8')));
const [id, folder] = process.argv.slice(2);

if (id !== undefined) {
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
if (!process.exitCode) {
  const list = join(root, 'index.ts');
  writeFileSync(list, listText());
  // As the formatter wants it, so that writing it anew changes nothing.
  execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', list], {
    stdio: 'ignore',
  });
}

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  console.log(path);
}

function listText() {
  const sorted = folders.toSorted();
  const ids = new Map(sorted.map(folder => [folder, idsIn(folder)]));
  const imports = sorted.flatMap(folder =>
    ids.get(folder).map(each => `import { ${camelCase(each)} } from './${folder}/${each}';`),
  );
  const lists = sorted.map(folder => {
    const names = ids.get(folder).map(each => `    ${camelCase(each)},\n`);
    return names.length === 0 ? `  ${folder}: [],` : `  ${folder}: [\n${names.join('')}  ],`;
  });
  return `// The list of rules: \`npm run new-rule\` writes it. A test proves that each has its page and its test.
import type { Rule } from '../engine/rule';
${imports.join('\n')}
import type { RuleFolder } from './groups';

export const rulesByFolder: Readonly<Record<RuleFolder, readonly Rule[]>> = {
${lists.join('\n')}
};

/** All, by id. */
export const rules: readonly Rule[] = Object.values(rulesByFolder)
  .flat()
  .sort((a, b) => (a.id < b.id ? -1 : 1));
`;
}

function idsIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.ts'))
    .map(name => name.slice(0, -'.ts'.length))
    .sort();
}

function ruleText() {
  return `// Rule ${id}: TODO what is wrong when it speaks, in one sentence.
import { defineRule } from '../../engine/rule';

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  severity: 'warning',
  summary: 'TODO one sentence: what is wrong.',
  source: 'https://learn.microsoft.com/TODO',
  checkCode(app, report, code) {},
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
