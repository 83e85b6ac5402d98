// The files with which a team sets the severities of rules: `bgtask.json` and `.editorconfig`.
import { comparePaths, fileNameOf, folderOf } from '../base/paths';
import type { FileSystem } from './files';

export const bgtaskJsonName = 'bgtask.json';
const editorConfigName = '.editorconfig';
export const settingsFileNames: readonly string[] = [bgtaskJsonName, editorConfigName];

export function isSettingsPath(path: string): boolean {
  return settingsFileNames.includes(fileNameOf(path));
}

/** Those in the folders around any of the files, up to the root of the disk. */
export function settingsAround(files: FileSystem, paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    let folder = folderOf(path);
    while (!folders.has(folder)) {
      folders.add(folder);
      folder = folderOf(folder);
    }
  }
  return [...folders]
    .flatMap(folder => settingsFileNames.map(name => (folder.endsWith('/') ? folder : `${folder}/`) + name))
    .filter(path => files.kindOf(path) === 'file')
    .sort(comparePaths);
}
