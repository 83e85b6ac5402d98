// Builds everything that is shipped into dist/, and with --tests the test files into out/test/.
// --script=bench/manifest makes out/bench/manifest.mjs of test/bench/manifest.ts and nothing else; likewise for test/fuzz.
// --minify makes dist/ as it goes into the VSIX: small, without source maps.
// --ensure first installs the dependencies when node_modules is missing or older than the lock file.
// Only Node's own modules are loaded before that, so it works on a fresh clone.

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = __dirname;
const options = new Set(process.argv.slice(2));
const script = process.argv.find(option => option.startsWith('--script='))?.slice('--script='.length);

main().catch(error => {
  console.error(error.message ?? error);
  process.exitCode = 1;
});

async function main() {
  if (options.has('--ensure')) ensureInstalled();
  const esbuild = require('esbuild');
  if (options.has('--minify')) fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  packDeclarations();
  copyRulePages();
  copyScenarioSchema();
  writeSettingsSchema();
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    // The CommonJS form of jsonc-parser loads its parts by names that a bundler does not see.
    mainFields: ['module', 'main'],
    target: 'node20',
    logLevel: 'warning',
    sourcemap: options.has('--minify') ? false : 'linked',
    // Names stay: error messages name classes, and stacks in a bug report functions. esbuild's keepNames would do that
    // too, but it calls a function for each closure that is made, which cost a tenth of the time that linting takes.
    minifyWhitespace: options.has('--minify'),
    minifySyntax: options.has('--minify'),
  };
  if (script) return buildModules(esbuild, common, [path.join(root, 'test', `${script}.ts`)], 'out');
  const entries = {
    bgtask: 'extension/cli/main.ts',
    server: 'server/lsp/main.ts',
    extension: 'extension/main.ts',
    machine: 'extension/runtime/debuggee/main.ts',
  };
  const present = Object.entries(entries).filter(([, file]) => fs.existsSync(path.join(root, file)));
  await esbuild.build({
    ...common,
    entryPoints: Object.fromEntries(present),
    outdir: 'dist',
    format: 'cjs',
    external: ['vscode'],
  });
  if (options.has('--tests')) await buildTests(esbuild, common);
}

/** Installs the pinned dependencies when they are not there; npm leaves a copy of the lock file behind as its mark. */
function ensureInstalled() {
  const mark = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (fs.existsSync(mark) && fs.statSync(mark).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const command = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...command], { cwd: root, stdio: 'inherit' });
  else execFileSync('npm', command, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  fs.utimesSync(mark, new Date(), new Date());
}

/**
 * Packs the C# declarations of Windows and .NET and the library written in C# into dist/declarations.json, which is
 * read at once; as files, under dist/declarations/<Namespace>, editors show them.
 */
function packDeclarations() {
  const packed = {};
  const shown = path.join(root, 'dist/declarations');
  fs.rmSync(shown, { recursive: true, force: true });
  for (const folder of ['schemas/api', 'extension/runtime/library']) {
    for (const file of walk(path.join(root, folder))) {
      if (!file.endsWith('.cs')) continue;
      packed[path.relative(root, file).split(path.sep).join('/')] = fs.readFileSync(file, 'utf8');
      const target = path.join(shown, path.basename(path.dirname(file)), path.basename(file));
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.copyFileSync(file, target);
    }
  }
  fs.writeFileSync(path.join(root, 'dist/declarations.json'), JSON.stringify(packed));
}

/** The page of each rule becomes dist/rules/<id>.md, where diagnostics link to it. */
function copyRulePages() {
  const target = path.join(root, 'dist/rules');
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  for (const page of walk(path.join(root, 'server/analysis/rules')))
    if (page.endsWith('.md')) fs.copyFileSync(page, path.join(target, path.basename(page)));
}

/** The schema of scenarios, which editors complete and check with. */
function copyScenarioSchema() {
  fs.copyFileSync(
    path.join(root, 'schemas/scenario/scenario.schema.json'),
    path.join(root, 'dist/scenario.schema.json'),
  );
}

/** The schema of bgtask.json, which editors complete and check with, gets the rules: their ids and what their pages say first. */
function writeSettingsSchema() {
  const schema = JSON.parse(fs.readFileSync(path.join(root, 'schemas/settings/bgtask.schema.json'), 'utf8'));
  const pages = walk(path.join(root, 'server/analysis/rules')).filter(page => page.endsWith('.md'));
  for (const page of pages.sort((a, b) => (path.basename(a) < path.basename(b) ? -1 : 1))) {
    const [, description] = fs.readFileSync(page, 'utf8').split(/(?:\r?\n)+/);
    const id = path.basename(page, '.md');
    schema.definitions.rules.properties[id] = { description, $ref: '#/definitions/level' };
  }
  fs.writeFileSync(path.join(root, 'dist/bgtask.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}

/** Each *.test.ts becomes one module in out/test; shared code is split into chunks, packages stay outside. */
async function buildTests(esbuild, common) {
  fs.rmSync(path.join(root, 'out'), { recursive: true, force: true });
  const tests = walk(path.join(root, 'test')).filter(file => file.endsWith('.test.ts'));
  await buildModules(esbuild, common, tests, 'out/test');
}

async function buildModules(esbuild, common, entryPoints, outdir) {
  await esbuild.build({
    ...common,
    entryPoints,
    outdir,
    outbase: 'test',
    format: 'esm',
    splitting: true,
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  });
}

function walk(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(full);
      return [full];
    });
}
