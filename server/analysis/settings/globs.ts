// Patterns for files, with the same signs in bgtask.json and .editorconfig: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `{1..9}`.
// https://spec.editorconfig.org/#glob-expressions
import picomatch from 'picomatch';

/** Takes a path relative to the folder of the file that has the pattern. */
export type Glob = (path: string) => boolean;

/**
 * A pattern without a slash means the name of a file in whatever folder; one with a slash begins in the folder of its file.
 * Undefined when brackets are not closed or there is nothing between them.
 */
export function compileGlob(pattern: string): Glob | undefined {
  if (pattern === '') return undefined;
  const rooted = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  // Beside other signs, two stars cross folders too.
  const spelled = rooted.replace(/(^|\/)\*\*(?=[^/])/g, '$1**/*').replace(/(?<!\\)\[!/g, '[^');
  try {
    const matches = picomatch(spelled, {
      dot: true,
      noextglob: true,
      nonegate: true,
      strictBrackets: true,
      windows: false,
      expandRange: (from, to) => numbersBetween(from, to),
    });
    return path => matches(path);
  } catch {
    return undefined;
  }
}

/** What matches a folder means everything in it. */
export function compileFolderGlob(pattern: string): Glob | undefined {
  const folder = pattern.replace(/\/+$/, '');
  const own = compileGlob(folder);
  const below = compileGlob(folder.includes('/') ? `${folder}/**` : `**/${folder}/**`);
  return own && below && (path => own(path) || below(path));
}

const mostNumbers = 1000;

function numbersBetween(from: string, to: string | undefined): string {
  const [low, high] = [Number(from), Number(to)];
  const count = Math.abs(high - low) + 1;
  if (!Number.isInteger(count) || count > mostNumbers) return `\\{${from}\\.\\.${to}\\}`;
  const first = Math.min(low, high);
  return `(?:${Array.from({ length: count }, (_, index) => first + index).join('|')})`;
}
