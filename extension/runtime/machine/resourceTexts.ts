// The texts of an app: .resw files below its folders, in the language of the user.

import { resolvePath } from '../../../server/base/paths';
import { type FileSystem, readText } from '../../../server/workspace/files';
import { readXml } from '../../../server/workspace/xml';
import type { PackageFolder } from './packageContent';

/** By `file/name`, of a library `library/file/name`, in small letters; dots in names are slashes. */
export type ResourceTexts = ReadonlyMap<string, string>;

/** https://learn.microsoft.com/windows/uwp/app-resources/localize-strings-ui-manifest */
export function readResourceTexts(
  files: FileSystem,
  folders: readonly PackageFolder[],
  language: string,
): ResourceTexts {
  const found = folders.flatMap(({ at, folder }) => reswFiles(files, folder).map(path => ({ at, path })));
  // What fits the user best comes last, and stays.
  const ordered = [...found].sort((a, b) => rank(a.path, language) - rank(b.path, language));
  const texts = new Map<string, string>();
  for (const { at, path } of ordered) {
    const file = (at === '' ? '' : `${at}/`) + path.slice(path.lastIndexOf('/') + 1).replace(/\.resw$/i, '');
    for (const data of readXml(readText(files, path) ?? '')?.children ?? []) {
      const name = data.attributes.get('name');
      const value = data.children.find(child => child.name === 'value')?.text;
      if (data.name === 'data' && name !== undefined && value !== undefined)
        texts.set(`${file}/${name.replaceAll('.', '/')}`.toLowerCase(), value);
    }
  }
  return texts;
}

/** 0: another language; 1: no language in the path; 2: the language of another country, or of none; 3: the user's own. */
function rank(path: string, language: string): number {
  const parts = path.toLowerCase().split('/');
  const own = language.toLowerCase();
  if (parts.includes(own)) return 3;
  const neutral = own.replace(/-.*/, '');
  if (parts.some(part => part === neutral || part.startsWith(`${neutral}-`))) return 2;
  return parts.some(part => /^[a-z]{2}(?:-[a-z]{2,4})?$/.test(part)) ? 0 : 1;
}

function reswFiles(files: FileSystem, folder: string, depth = 0): string[] {
  // Build output and packages are not the app's own.
  return files.readFolder(folder).flatMap(({ name, kind }) => {
    const path = resolvePath(folder, name);
    if (kind === 'file') return /\.resw$/i.test(name) ? [path] : [];
    return depth < 4 && !/^(?:bin|obj|node_modules|packages)$/i.test(name) ? reswFiles(files, path, depth + 1) : [];
  });
}
