// The language of test texts: several files, squiggles drawn under the code, a cursor.
//
//   //- /Package.appxmanifest      another file begins
//   ^^^^ error some-rule: message  drawn under the line before; cut out of the text; a message may end in … or be left out
//   $0                             the cursor, cut out

export interface FixtureFile {
  readonly path: string;
  /** Without caret lines and cursor. */
  readonly text: string;
  /** What is drawn under the code. */
  readonly marks: readonly Mark[];
  /** Offset of `$0`. */
  readonly cursor?: number;
}

export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly label: string;
}

/** A text without `//- /path` is one file: a manifest when it begins with `<`, else C#. Common indentation is taken off. */
export function parseFixture(text: string): FixtureFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of dedent(text)) {
    const header = /^\/\/- (\/\S+)$/.exec(line);
    if (header) files.push({ path: header[1] ?? '', lines: [] });
    else if (files.length === 0)
      files.push({ path: text.trim().startsWith('<') ? '/Package.appxmanifest' : '/File.cs', lines: [line] });
    else files.at(-1)?.lines.push(line);
  }
  return files.map(({ path, lines }) => readFile(path, lines));
}

function readFile(path: string, lines: readonly string[]): FixtureFile {
  const kept: string[] = [];
  const marks: Mark[] = [];
  for (const line of lines) {
    const caret = /^(\s*)(\^+)(?:\s+(\S.*?))?\s*$/.exec(line);
    if (caret && kept.length > 0)
      marks.push({ line: kept.length - 1, start: caret[1]!.length, length: caret[2]!.length, label: caret[3] ?? '' });
    else kept.push(line);
  }
  const text = kept.join('\n');
  const cursor = text.indexOf('$0');
  return { path, text: text.replace('$0', ''), marks, cursor: cursor < 0 ? undefined : cursor };
}

/** The files with their marks drawn, as they would be written in a test. */
export function drawFixture(files: readonly Pick<FixtureFile, 'path' | 'text' | 'marks'>[]): string {
  return files
    .map(({ path, text, marks }) => {
      const sorted = [...marks].sort((a, b) => a.line - b.line || a.start - b.start || (a.label < b.label ? -1 : 1));
      const lines = text
        .split('\n')
        .flatMap((line, index) => [
          line,
          ...sorted
            .filter(mark => mark.line === index)
            .map(mark => `${' '.repeat(mark.start)}${'^'.repeat(Math.max(mark.length, 1))} ${mark.label}`.trimEnd()),
        ]);
      return [`//- ${path}`, ...lines].join('\n');
    })
    .join('\n');
}

/** Lines without the blank first and last ones and without the indentation that all share. */
export function dedent(text: string): string[] {
  const lines = text
    .replace(/^\s*\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const indents = lines.filter(line => line.trim() !== '' && !/^\s*\^+/.test(line)).map(line => line.search(/\S/));
  const common = Math.min(...indents, ...lines.filter(line => /^\s*\^+/.test(line)).map(line => line.search(/\S/)));
  return lines.map(line => line.slice(Number.isFinite(common) ? common : 0));
}
