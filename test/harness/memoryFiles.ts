// A file system in memory, made from a record of paths and texts.
import { comparePaths, isInside } from '../../server/base/paths';
import type { FileContent, FileSystem, FolderEntry } from '../../server/workspace/files';

/** The record may be changed between reads; a value that is no string is what reading the file gives. */
export function memoryFiles(files: Record<string, string | FileContent>): FileSystem {
  return {
    readFile(path) {
      const content = files[path];
      return typeof content === 'string' ? { kind: 'text', text: content } : (content ?? { kind: 'missing' });
    },
    readFolder(folder) {
      const entries = new Map<string, FolderEntry>();
      const start = folder.endsWith('/') ? folder : `${folder}/`;
      for (const path of Object.keys(files).filter(each => each.startsWith(start))) {
        const [name = '', ...rest] = path.slice(start.length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()].sort((a, b) => comparePaths(a.name, b.name));
    },
    readStart(path, length) {
      const content = files[path];
      return typeof content === 'string' ? Buffer.from(content, 'latin1').subarray(0, length) : undefined;
    },
    kindOf(path) {
      if (path in files) return 'file';
      return Object.keys(files).some(each => isInside(path, each)) ? 'folder' : undefined;
    },
  };
}
