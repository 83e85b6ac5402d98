// The house rules of ARCHITECTURE.md that concern imports: who may import whom, no cycles, no `vscode` and no outside world where it does not belong.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import test from 'node:test';

/** Folder → folders it may import, itself always included. The same table stands in ARCHITECTURE.md. */
const table: Readonly<Record<string, readonly string[]>> = {
  'server/base': [],
  'server/csharp': ['server/base'],
  'server/manifest': ['server/base', 'schemas'],
  'server/workspace': ['server/base', 'server/csharp', 'server/manifest'],
  'server/analysis': ['server/base', 'server/csharp', 'server/manifest', 'server/workspace', 'schemas'],
  'server/lsp': ['server/base', 'server/csharp', 'server/manifest', 'server/workspace', 'server/analysis'],
  'extension/runtime/network': ['server/base'],
  'extension/runtime/platform': ['server/base', 'schemas', 'extension/runtime/network'],
  'extension/runtime/engine': ['server/base', 'server/csharp'],
  'extension/runtime/inspector': ['server/base', 'server/csharp', 'extension/runtime/engine'],
  'extension/runtime/projection': [
    'server/base',
    'server/csharp',
    'schemas',
    'extension/runtime/engine',
    'extension/runtime/platform',
    'extension/runtime/network',
  ],
  'extension/runtime/adapter': ['server/base'],
  'extension/timeline': ['schemas', 'extension/runtime/platform'],
  'extension/runtime/machine': [
    'server/base',
    'server/csharp',
    'server/manifest',
    'server/workspace',
    'schemas',
    'extension/runtime/network',
    'extension/runtime/platform',
    'extension/runtime/engine',
    'extension/runtime/projection',
  ],
  'extension/runtime/scenario': [
    'server/base',
    'schemas',
    'extension/runtime/machine',
    'extension/runtime/network',
    'extension/runtime/platform',
    'extension/timeline',
  ],
  'extension/runtime/debuggee': [
    'server/base',
    'server/csharp',
    'server/workspace',
    'extension/runtime/network',
    'extension/runtime/platform',
    'extension/runtime/inspector',
    'extension/runtime/machine',
    'extension/runtime/scenario',
    'extension/runtime/adapter',
    'extension/timeline',
  ],
  'extension/cli': [
    'server/base',
    'server/csharp',
    'server/manifest',
    'server/workspace',
    'server/analysis',
    'schemas',
    'extension/runtime/engine',
    'extension/runtime/network',
    'extension/runtime/platform',
    'extension/runtime/projection',
    'extension/runtime/machine',
    'extension/runtime/scenario',
    'extension/timeline',
  ],
  'extension/contributions.ts': [],
  'extension/client': ['extension/contributions.ts'],
  'extension/debugging': [
    'server/base',
    'server/manifest',
    'server/workspace',
    'extension/runtime/adapter',
    'extension/contributions.ts',
  ],
  'extension/panel': [
    'server/base',
    'server/manifest',
    'server/workspace',
    'extension/runtime/adapter',
    'extension/debugging',
    'extension/contributions.ts',
  ],
  'extension/main.ts': ['extension/client', 'extension/debugging', 'extension/panel', 'extension/contributions.ts'],
};

const mayImportVscode = [
  'extension/main.ts',
  'extension/client',
  'extension/debugging',
  'extension/panel',
  'extension/testing',
];
/** Time, chance, files and sockets come through ports here. */
const pure = [
  'extension/runtime/platform',
  'extension/runtime/engine',
  'extension/runtime/projection',
  'extension/runtime/inspector',
];
const outside = [
  /\bDate\s*\.\s*now\b/,
  /\bnew Date\(\)/,
  /\bMath\.random\b/,
  /\bset(Timeout|Interval|Immediate)\b/,
  /\bqueueMicrotask\b/,
  /\bperformance\.now\b/,
  /from 'node:(fs|net|http|https|dgram|timers|child_process|worker_threads|os)[/']/,
  /\brandom(Bytes|UUID|Int|FillSync)\b/,
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly place: string;
}

const sources = ['server', 'extension']
  .flatMap(walk)
  .map((path): Source => ({ path, text: readFileSync(path, 'utf8'), place: placeOf(path) }));

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path.split(sep).join('/')] : [];
  });
}

/** The longest row of the table that holds the path. */
function placeOf(path: string): string {
  const rows = [...Object.keys(table), 'schemas'].filter(
    row => path === row || `${path}.ts` === row || path.startsWith(`${row}/`),
  );
  return rows.sort((a, b) => b.length - a.length)[0] ?? path;
}

function importsOf(source: Source): string[] {
  const found = [
    ...source.text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ];
  return found.map(match => match[1] ?? match[2] ?? match[3] ?? '');
}

test('every folder imports only what the table allows', () => {
  const wrong = sources.flatMap(source => {
    const allowed = table[source.place];
    if (!allowed) return [`${source.path} stands in a folder that the table does not know`];
    return importsOf(source)
      .filter(name => name.startsWith('.'))
      .map(name =>
        placeOf(
          normalize(join(dirname(source.path), name))
            .split(sep)
            .join('/'),
        ),
      )
      .filter(target => target !== source.place && target !== 'package.json' && !allowed.includes(target))
      .map(target => `${source.path} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('the table has no cycle', () => {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (row: string, trail: readonly string[]) => {
    if (state.get(row) === 'done') return;
    assert.notEqual(state.get(row), 'open', `${[...trail, row].join(' → ')}`);
    state.set(row, 'open');
    for (const target of table[row] ?? []) visit(target, [...trail, row]);
    state.set(row, 'done');
  };
  for (const row of Object.keys(table)) visit(row, []);
});

test('vscode is imported only by the parts that VS Code loads', () => {
  const wrong = sources.filter(
    source =>
      importsOf(source).some(name => name === 'vscode' || name.startsWith('vscode-languageclient')) &&
      !mayImportVscode.includes(source.place),
  );
  assert.deepEqual(
    wrong.map(source => source.path),
    [],
  );
});

test('the simulation takes time, chance, files and sockets only through ports', () => {
  const wrong = pure.flatMap(folder =>
    sources
      .filter(source => source.path.startsWith(`${folder}/`))
      .flatMap(source =>
        outside
          .filter(pattern => pattern.test(withoutComments(source.text)))
          .map(pattern => `${source.path}: ${pattern.source}`),
      ),
  );
  assert.deepEqual(wrong, []);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

test('no default exports, no enums and no any', () => {
  const wrong = sources.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return [/^export default\b/m, /^\s*(export )?(const )?enum\s/m, /:\s*any\b|\bas any\b|<any>/]
      .filter(pattern => pattern.test(code))
      .map(pattern => `${path}: ${pattern.source}`);
  });
  assert.deepEqual(wrong, []);
});

test('ARCHITECTURE.md shows the same table', () => {
  const page = readFileSync('ARCHITECTURE.md', 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` \| ([^|]*) \|$/gm)].map(match => [
      match[1] ?? '',
      [...(match[2] ?? '').matchAll(/`([^`]+)`/g)].map(inner => inner[1] ?? ''),
    ]),
  );
  assert.deepEqual(Object.fromEntries(rows), table);
});
