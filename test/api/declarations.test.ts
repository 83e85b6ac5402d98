// The declarations of Windows and .NET keep their form, and a real C# compiler accepts those of Windows.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

const folder = 'schemas/api';

interface Declaration {
  readonly path: string;
  readonly namespace: string;
  readonly name: string;
  readonly text: string;
}

const declarations: readonly Declaration[] = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(entry =>
    readdirSync(join(folder, entry.name))
      .filter(file => file.endsWith('.cs'))
      .map(file => ({
        path: `${entry.name}/${file}`,
        namespace: entry.name,
        name: file.slice(0, -'.cs'.length),
        text: readFileSync(join(folder, entry.name, file), 'utf8'),
      })),
  );

/** What of .NET exists only to serve Windows (awaiting, streams over buffers) counts as part of Windows. */
const windows = declarations.filter(
  ({ namespace, text }) => namespace.startsWith('Windows.') || /^using Windows\./m.test(text),
);

const typeHeader =
  /^ {4}public (?:(?:static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:(?:class|struct|interface|enum) (\w+)|delegate [^(]*?(\w+)(?:<[^()]*>)?\()/gm;

const declaredTypes = (text: string): string[] =>
  [...text.matchAll(typeHeader)].map(match => match[1] ?? match[2] ?? '');

/** Fails with one line for each declaration that is not as it should be. */
function checkAll(checked: readonly Declaration[], complaint: (declaration: Declaration) => string | undefined): void {
  assert.ok(checked.length > 0, 'no declarations found');
  const complaints = checked.flatMap(declaration => {
    const said = complaint(declaration);
    return said === undefined ? [] : [`${declaration.path}: ${said}`];
  });
  assert.equal(complaints.join('\n'), '');
}

test('a file declares the type it is named after, in the namespace of its folder', () => {
  checkAll(declarations, ({ namespace, name, text }) => {
    const namespaces = [...text.matchAll(/^namespace ([\w.]+)$/gm)].map(match => match[1]);
    if (namespaces.join() !== namespace) return `declares namespace ${namespaces.join() || '(none)'}`;
    const others = declaredTypes(text).filter(type => type !== name);
    if (others.length > 0) return `declares ${others.join(', ')} as well`;
    return declaredTypes(text).length === 0 ? 'declares no public type' : undefined;
  });
});

test('every type says in one sentence what it means', () => {
  checkAll(declarations, ({ text }) => {
    const summaries = [...text.matchAll(/^ {4}\/\/\/ <summary>(.*)<\/summary>$/gm)].map(match => match[1] ?? '');
    if (summaries.length !== declaredTypes(text).length) return `${summaries.length} summaries`;
    const bad = summaries.find(summary => !/^\S.*[.;]$/.test(summary));
    return bad === undefined ? undefined : `"${bad}" is no sentence`;
  });
});

test('every type of Windows links to its documentation', () => {
  checkAll(windows, ({ namespace, name, text }) => {
    const link = /^ {4}\/\/\/ <seealso href="https:\/\/learn\.microsoft\.com\/(?:uwp|dotnet)\/api\/([^"]+)"\/>$/m.exec(
      text,
    );
    if (link === null) return 'no link';
    const expected = `${namespace}.${name}`.toLowerCase();
    return link[1]?.replace(/-\d+$/, '') === expected ? undefined : `links to ${link[1]}`;
  });
});

test('what has no body is extern, outside interfaces', () => {
  checkAll(windows, ({ text }) => {
    if (/^ {4}public interface /m.test(text)) return undefined;
    const bare = /^ {8}(?!.*\bextern\b)(?:public|protected|private|internal)\b.*(?:\);|\{ (?:get|set);.*\})$/m.exec(
      text,
    );
    return bare === null ? undefined : bare[0].trim();
  });
});

test('no type of Windows shows the binary interface where C# sees .NET', () => {
  const projected =
    /\b(?:IVector|IVectorView|IMap|IMapView|IIterable|IIterator|IKeyValuePair|IClosable|HResult|TypeName|IReference)\b/;
  checkAll(windows, ({ text }) => projected.exec(text.replace(/^ *\/\/\/.*$/gm, ''))?.[0]);
});

test('mcs compiles all of it, .NET and Windows, as a library of its own', context => {
  if (spawnSync('mcs', ['--version']).status !== 0) {
    context.skip("no C# compiler here: install Debian's mono-mcs to run this test");
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'declarations-'));
  try {
    const sources = join(scratch, 'sources.rsp');
    const paths = [folder, 'extension/runtime/library'].flatMap(top =>
      readdirSync(top, { recursive: true, encoding: 'utf8' })
        .filter(path => path.endsWith('.cs'))
        .map(path => join(top, path)),
    );
    writeFileSync(sources, paths.map(path => `"${path}"`).join('\n'));
    // Warnings are for programs; here extern members without DllImport and unused fields are the point.
    const options = [
      '-nostdlib',
      '-noconfig',
      '-target:library',
      '-langversion:7.2',
      '-unsafe',
      // Dynamic values need a library beside this one.
      '-define:NO_DYNAMIC',
      '-warn:0',
      '-nowarn:626,824',
    ];
    execFileSync('mcs', [...options, `-out:${join(scratch, 'library.dll')}`, `@${sources}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    assert.fail(String((error as { stderr?: unknown }).stderr ?? error));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
