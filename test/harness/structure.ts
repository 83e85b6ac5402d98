// A manifest with a cursor, opened in the real language server; what it answers is drawn as text.
import { LineIndex, type Range } from '../../server/base/text';
import { drawFixture, type FixtureFile, parseFixture } from './fixture';
import { startLanguageServer, type TestClient } from './languageServer';

/** Other files of the fixture are on disk. */
export async function openManifest(fixture: string, client?: TestClient) {
  const files = parseFixture(fixture);
  const manifest = files.find(file => /\.appxmanifest$/i.test(file.path));
  if (!manifest) throw new Error('The fixture has no manifest.');
  const disk = Object.fromEntries(files.map(file => [`/w${file.path}`, file.text]));
  const server = await startLanguageServer(disk, '/w', client);
  const path = `/w${manifest.path}`;
  await server.open(path, manifest.text);
  const lines = new LineIndex(manifest.text);
  return {
    server,
    path,
    files,
    manifest,
    cursor: lines.positionAt(manifest.cursor ?? 0),
    textOf: (range: Range) => {
      const { start, end } = lines.spanOf(range);
      return manifest.text.slice(start, end);
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** The file with the cursor is open, the others are on disk. */
export async function openAtCursor(fixture: string, client?: TestClient) {
  const files = parseFixture(fixture);
  const file = files.find(each => each.cursor !== undefined);
  if (!file) throw new Error('The fixture has no cursor.');
  const disk = Object.fromEntries(files.map(each => [`/w${each.path}`, each.text]));
  const server = await startLanguageServer(disk, '/w', client);
  const path = `/w${file.path}`;
  await server.open(path, file.text, /\.cs$/i.test(path) ? 'csharp' : 'xml');
  return {
    server,
    path,
    files,
    position: new LineIndex(file.text).positionAt(file.cursor ?? 0),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** The files with carets under these places. */
export function drawPlaces(
  files: readonly FixtureFile[],
  places: readonly { readonly uri: string; readonly range: Range }[],
): string {
  const at = (file: FixtureFile) => places.filter(({ uri }) => uri === `file:///w${file.path}`);
  return drawFixture(
    files.map(file =>
      withMarks(
        file,
        at(file).map(({ range }) => [range, ''] as const),
      ),
    ),
  );
}

/** The manifest with squiggles under the ranges. */
export function withMarks(file: FixtureFile, ranges: readonly (readonly [Range, string])[]): FixtureFile {
  const marks = ranges.map(([{ start, end }, label]) => ({
    line: start.line,
    start: start.character,
    length: end.character - start.character,
    label,
  }));
  return { ...file, marks };
}
