// The data of the app in a folder of this computer, for the user to look at and for the next run to go on with.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UserError } from '../../../server/base/errors';
import { folderOf } from '../../../server/base/paths';
import type { FileKeeper, KeptEntry } from '../projection/fileStore';
import { dataFolders } from '../projection/packageFacts';
import type { SavedSettings, SettingsKeeper } from '../projection/settingsStore';

/** LocalState and its like below `folder`, and the settings beside them in settings.json. */
export class DataFolder implements FileKeeper, SettingsKeeper {
  private readonly settingsFile: string;

  /** `dataFolder`: what the app takes for the folder with its data. Throws UserError when `folder` cannot be written to. */
  constructor(
    private readonly folder: string,
    private readonly dataFolder: string,
  ) {
    this.settingsFile = `${folder}/settings.json`;
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new UserError('data-folder', `The data of the app cannot be kept in ${folder}: ${reasonOf(error)}.`);
    }
  }

  restore(path: string): readonly KeptEntry[] {
    const place = this.placeOf(path);
    return place === undefined ? [] : entriesIn(place);
  }

  made(kind: 'file' | 'folder', path: string): void {
    this.change(path, place => {
      if (kind === 'folder') mkdirSync(place, { recursive: true });
      else writeFile(place, new Uint8Array(0));
    });
  }

  written(path: string, bytes: Uint8Array): void {
    this.change(path, place => writeFile(place, bytes));
  }

  removed(path: string): void {
    this.change(path, place => rmSync(place, { recursive: true, force: true }));
  }

  moved(from: string, to: string, bytes: Uint8Array | undefined): void {
    const target = this.placeOf(to);
    const source = this.placeOf(from);
    if (source !== undefined && target !== undefined) {
      mkdirSync(folderOf(target), { recursive: true });
      renameSync(source, target);
    } else if (source !== undefined) this.removed(from);
    else if (bytes) this.written(to, bytes);
  }

  restoreSettings(): SavedSettings {
    try {
      return JSON.parse(readFileSync(this.settingsFile, 'utf8')) as SavedSettings;
    } catch (error) {
      if (reasonOf(error) === 'ENOENT') return {};
      throw new UserError(
        'data-folder',
        `${this.settingsFile} cannot be read (${reasonOf(error)}): repair or delete it.`,
      );
    }
  }

  settingsChanged(settings: SavedSettings): void {
    writeFileSync(this.settingsFile, `${JSON.stringify(settings, null, 2)}\n`);
  }

  private change(path: string, act: (place: string) => void): void {
    const place = this.placeOf(path);
    if (place !== undefined) act(place);
  }

  /** Undefined for what is not kept: temporary files. */
  private placeOf(path: string): string | undefined {
    const isBelow = Object.values(dataFolders).some(
      name =>
        name !== dataFolders['Temporary'] &&
        `${path}\\`.toLowerCase().startsWith(`${this.dataFolder}\\${name}\\`.toLowerCase()),
    );
    return isBelow ? this.folder + path.slice(this.dataFolder.length).replaceAll('\\', '/') : undefined;
  }
}

function writeFile(place: string, bytes: Uint8Array): void {
  mkdirSync(folderOf(place), { recursive: true });
  writeFileSync(place, bytes);
}

/** Depth first, each folder before what is in it. */
function entriesIn(folder: string, above = ''): KeptEntry[] {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    return [];
  }
  return names.flatMap((name): KeptEntry[] => {
    const place = `${folder}/${name}`;
    const path = above === '' ? name : `${above}\\${name}`;
    const stats = statSync(place);
    if (stats.isDirectory()) return [{ path, modified: stats.mtimeMs }, ...entriesIn(place, path)];
    return stats.isFile() ? [{ path, modified: stats.mtimeMs, bytes: new Uint8Array(readFileSync(place)) }] : [];
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}
