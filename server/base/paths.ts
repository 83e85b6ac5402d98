// Paths inside the tools: absolute, with forward slashes and no dot segments, on every operating system.

/** Both slashes separate; `C:\a\..\b` becomes `C:/b`, `/a//b/` becomes `/a/b`. */
export function normalizePath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const root = /^(?:[A-Za-z]:)?\/+|^/.exec(slashed)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of slashed.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || root === '') parts.push(part);
  }
  return root.replace(/\/+$/, '/') + parts.join('/');
}

/** `path` as seen from `folder`; absolute paths stay as they are. */
export function resolvePath(folder: string, path: string): string {
  return isAbsolutePath(path) ? normalizePath(path) : normalizePath(`${folder}/${path}`);
}

function isAbsolutePath(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}

/** The folder a path lies in; a root is its own folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '';
  return path.slice(0, path.indexOf('/') === slash ? slash + 1 : slash);
}

export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Is `path` the folder itself or below it? */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** `path` written from `folder`, with `..` where needed; on another drive the path itself. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter(part => part !== '');
  const to = path.split('/').filter(part => part !== '');
  if (/^[A-Za-z]:$/.test(from[0] ?? '') && from[0] !== to[0]) return path;
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

/** A total order that does not depend on the machine's language. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
