// What the package of the app contains: what lies beside its manifest and its project, as Visual Studio would deploy it.

import { relativePath, resolvePath } from '../../../server/base/paths';
import type { FileSystem } from '../../../server/workspace/files';
import { findPackageFile } from '../../../server/workspace/packageFiles';
import type { PackageContent } from '../projection/fileStore';

/** A folder of a project, and where in the package its files are: '' or the name of a library. */
export interface PackageFolder {
  readonly at: string;
  readonly folder: string;
}

/** Bytes that are read of a file at first; more when it is longer. */
const firstPart = 1 << 16;

/** Windows does not care for upper and lower case; this computer may. */
export function packageContent(files: FileSystem, folders: readonly PackageFolder[]): PackageContent {
  const realPath = (path: string): string | undefined =>
    placesOf(folders, path)
      .map(({ folder, rest }) => inside(folder, rest))
      .find(real => real !== undefined);
  const inside = (folder: string, path: string): string | undefined => {
    let real = folder;
    if (path === '') return real;
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
      const all = placesOf(folders, path).flatMap(({ folder, rest }) => inside(folder, rest) ?? []);
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

/**
 * The file that an address such as ms-appx:///Assets/Logo.png means to the user: there may be one for his language, his
 * display, or none but these. In and out: paths in the package, with back slashes; undefined when there is no such file.
 * https://learn.microsoft.com/windows/uwp/app-resources/uri-schemes
 */
export function findResource(
  files: FileSystem,
  folders: readonly PackageFolder[],
  path: string,
  language: string,
): string | undefined {
  for (const { at, folder, rest } of placesOf(folders, path)) {
    const found = findPackageFile(files, folder, rest, language);
    if (found !== undefined) return [...(at === '' ? [] : [at]), ...relativePath(folder, found).split('/')].join('\\');
  }
  return undefined;
}

/** The folders in which a path of the package may be, and what of it remains there. */
function placesOf(folders: readonly PackageFolder[], path: string): (PackageFolder & { readonly rest: string })[] {
  return folders.flatMap(({ at, folder }) => {
    if (at === '') return { at, folder, rest: path };
    const [first = '', ...rest] = path.split('\\');
    return first.toLowerCase() === at.toLowerCase() ? { at, folder, rest: rest.join('\\') } : [];
  });
}
