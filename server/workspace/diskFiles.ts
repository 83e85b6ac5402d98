// The files of this computer behind the FileSystem port.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { decode } from '../base/decode';
import { comparePaths, resolvePath } from '../base/paths';
import type { FileSystem, FolderEntry } from './files';

export const diskFiles: FileSystem = {
  readFile(path) {
    try {
      const decoded = decode(readFileSync(path));
      return decoded === undefined ? { kind: 'binary' } : { kind: 'text', ...decoded };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
    }
  },

  readFolder(path) {
    try {
      return readdirSync(path, { withFileTypes: true })
        .flatMap((entry): FolderEntry[] => {
          if (entry.isDirectory()) return [{ name: entry.name, kind: 'folder' }];
          // A link to a folder is not followed: it could lead in circles.
          const isFile = entry.isFile() || (entry.isSymbolicLink() && kindOf(resolvePath(path, entry.name)) === 'file');
          return isFile ? [{ name: entry.name, kind: 'file' }] : [];
        })
        .sort((a, b) => comparePaths(a.name, b.name));
    } catch {
      return [];
    }
  },

  kindOf,

  readStart(path, length) {
    try {
      const file = openSync(path, 'r');
      try {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
      } finally {
        closeSync(file);
      }
    } catch {
      return undefined;
    }
  },
};

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}
