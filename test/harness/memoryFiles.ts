// A file system in memory, made from a record of paths and texts.
import { comparePaths } from '../../server/base/paths';
import { isSame } from '../../server/base/sameness';
import type { FileContent, FileSystem, FolderEntry } from '../../server/workspace/files';

/** The record may be changed between reads; a value that is no string is what reading the file gives. */
export function memoryFiles(files: Record<string, string | FileContent>): FileSystem {
  let paths: readonly string[] = [];
  let folders: ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> = new Map();
  /** What is in a folder, by name; found again only when files have come or gone. */
  const inFolder = (folder: string) => {
    const now = Object.keys(files);
    if (!isSame(paths, now)) [paths, folders] = [now, foldersOf(now)];
    return folders.get(folder.endsWith('/') ? folder : `${folder}/`);
  };
  return {
    readFile(path) {
      const content = files[path];
      return typeof content === 'string' ? { kind: 'text', text: content } : (content ?? { kind: 'missing' });
    },
    readFolder(folder) {
      return [...(inFolder(folder)?.values() ?? [])].sort((a, b) => comparePaths(a.name, b.name));
    },
    readStart(path, length) {
      const content = files[path];
      return typeof content === 'string' ? Buffer.from(content, 'latin1').subarray(0, length) : undefined;
    },
    kindOf(path) {
      if (path in files) return 'file';
      return inFolder(path) ? 'folder' : undefined;
    },
  };
}

/** By the path of the folder, with a slash at its end. */
function foldersOf(paths: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> {
  const found = new Map<string, Map<string, FolderEntry>>();
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash + 1);
      const [name = '', ...rest] = path.slice(slash + 1).split('/');
      const entries = found.get(folder) ?? new Map<string, FolderEntry>();
      found.set(folder, entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' }));
    }
  }
  return found;
}
