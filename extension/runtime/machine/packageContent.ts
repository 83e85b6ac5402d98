// What the package of the app contains: what lies beside its manifest and its project, as Visual Studio would deploy it.

import { resolvePath } from '../../../server/base/paths';
import type { FileSystem } from '../../../server/workspace/files';
import type { PackageContent } from '../projection/fileStore';

/** Bytes that are read of a file at first; more when it is longer. */
const firstPart = 1 << 16;

/** Windows does not care for upper and lower case; this computer may. */
export function packageContent(files: FileSystem, folders: readonly string[]): PackageContent {
  const realPath = (path: string): string | undefined =>
    folders.map(folder => inside(folder, path)).find(real => real !== undefined);
  const inside = (folder: string, path: string): string | undefined => {
    let real = folder;
    for (const part of path.split('\\')) {
      const found = files.readFolder(real).find(({ name }) => name.toLowerCase() === part.toLowerCase());
      if (!found) return undefined;
      real = resolvePath(real, found.name);
    }
    return real;
  };
  return {
    kindOf: path => {
      const real = realPath(path);
      return real === undefined ? undefined : files.kindOf(real);
    },
    list: path => {
      const all = path === '' ? folders : folders.flatMap(folder => inside(folder, path) ?? []);
      return [...new Set(all.flatMap(real => files.readFolder(real).map(({ name }) => name)))].sort();
    },
    read: path => {
      const real = realPath(path);
      if (real === undefined || files.kindOf(real) !== 'file') return undefined;
      for (let length = firstPart; ; length *= 2) {
        const bytes = files.readStart(real, length);
        if (!bytes || bytes.length < length) return bytes;
      }
    },
  };
}
