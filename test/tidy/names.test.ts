// Pages name only what exists: files and folders, npm scripts, commands, settings, links and pictures.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { commands } from '../../extension/cli/commands/index';
import packageJson from '../../package.json';

const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'extension/runtime/platform/README.md'];
/** Folders at the top of the tree: a word in backticks that begins with one is a path. */
const roots = ['extension', 'server', 'schemas', 'samples', 'test', 'dist', 'l10n', '.ci'];

test('files and folders named in the pages exist', () => {
  const missing = pages.flatMap(page =>
    backticked(page)
      .filter(name => /^[\w./-]+$/.test(name) && roots.some(root => name === root || name.startsWith(`${root}/`)))
      .filter(name => !name.startsWith('dist/') && !existsSync(name) && !existsSync(`${name}.ts`))
      .map(name => `${page}: ${name}`),
  );
  assert.deepEqual(missing, []);
});

test('npm scripts named in the pages exist', () => {
  const scripts = new Set(Object.keys(packageJson.scripts));
  const named = pages.flatMap(page =>
    [...text(page).matchAll(/npm run ([\w:-]+)/g)].map(match => ({ page, name: match[1] ?? '' })),
  );
  assert.deepEqual(
    named.filter(({ name }) => !scripts.has(name)),
    [],
  );
  assert.ok(scripts.has('test'));
});

test('commands of bgtask named in the pages exist', () => {
  const known = new Set(commands.map(command => command.name));
  const named = pages.flatMap(page =>
    [...text(page).matchAll(/\bbgtask ([a-z]+)\b/g)].map(match => ({ page, name: match[1] ?? '' })),
  );
  assert.deepEqual(
    named.filter(({ name }) => !known.has(name)),
    [],
  );
});

test('commands of VS Code named in the README exist', () => {
  const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
  const titles = packageJson.contributes.commands.map(
    command => strings[command.title.replaceAll('%', '')] ?? command.title,
  );
  const named = [...text('README.md').matchAll(/\*([A-Z][\w ]+?)\*(?!\*)/g)]
    .map(match => match[1] ?? '')
    .filter(name => name !== 'Enter');
  const known = (name: string) => titles.some(title => title.toLowerCase().startsWith(name.toLowerCase()));
  assert.deepEqual(
    named.filter(name => !known(name)),
    [],
  );
});

test('links and pictures lead somewhere', () => {
  const missing = pages.flatMap(page =>
    [...text(page).matchAll(/\]\(([^)#\s]+)\)/g)]
      .map(match => match[1] ?? '')
      .filter(target => !/^https?:/.test(target) && !existsSync(join(dirname(page), target)))
      .map(target => `${page}: ${target}`),
  );
  assert.deepEqual(missing, []);
});

function text(page: string): string {
  return readFileSync(page, 'utf8');
}

function backticked(page: string): string[] {
  return [...text(page).matchAll(/`([^`\n]+)`/g)].map(match => match[1] ?? '');
}
