// The port through which files are read, so that open editors, disks and tests look alike.
import type { Encoding } from '../base/decode';
import { comparePaths, folderOf, resolvePath } from '../base/paths';

/** `encoding`: that of the bytes on disk, where somebody knows it. `binary`: there is a file, but it is no text. `unreadable`: the system refuses; `reason` is its word for it. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string; readonly encoding?: Encoding }
  | { readonly kind: 'missing' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Paths are absolute with forward slashes. Nothing here throws. */
export interface FileSystem {
  readFile(path: string): FileContent;
  /** Sorted by name; empty when there is no such folder. */
  readFolder(path: string): readonly FolderEntry[];
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** At most so many bytes from the start of a file; undefined when it cannot be read. */
  readStart(path: string, length: number): Uint8Array | undefined;
}

export function readText(files: FileSystem, path: string): string | undefined {
  const content = files.readFile(path);
  return content.kind === 'text' ? content.text : undefined;
}

/** Remembers what was read until told to forget. */
export class CachedFiles implements FileSystem {
  private readonly contents = new Map<string, FileContent>();
  private readonly folders = new Map<string, readonly FolderEntry[]>();
  private readonly kinds = new Map<string, 'file' | 'folder' | undefined>();

  constructor(private readonly files: FileSystem) {}

  readFile(path: string): FileContent {
    return remember(this.contents, path, () => this.files.readFile(path));
  }

  readFolder(path: string): readonly FolderEntry[] {
    return remember(this.folders, path, () => this.files.readFolder(path));
  }

  kindOf(path: string): 'file' | 'folder' | undefined {
    return remember(this.kinds, path, () => this.files.kindOf(path));
  }

  /** Not remembered: images change without anybody being told. */
  readStart(path: string, length: number): Uint8Array | undefined {
    return this.files.readStart(path, length);
  }

  forget(path: string): void {
    this.contents.delete(path);
    this.kinds.delete(path);
  }

  forgetEverything(): void {
    this.contents.clear();
    this.folders.clear();
    this.kinds.clear();
  }
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  if (known.has(key)) return known.get(key) as T;
  const value = find();
  known.set(key, value);
  return value;
}

/** The file as it is really spelled: project files are written on systems where letter case does not matter. */
export function findFile(files: FileSystem, folder: string, path: string): string | undefined {
  const full = resolvePath(folder, path);
  if (files.kindOf(full) === 'file') return full;
  const real = spelledAsOnDisk(files, full);
  return real !== undefined && files.kindOf(real) === 'file' ? real : undefined;
}

function spelledAsOnDisk(files: FileSystem, path: string): string | undefined {
  const parent = folderOf(path);
  if (parent === path || files.kindOf(path) !== undefined) return files.kindOf(path) ? path : undefined;
  const folder = spelledAsOnDisk(files, parent);
  if (folder === undefined) return undefined;
  const name = path.slice(parent.length).replace(/^\//, '').toLowerCase();
  const entry = files.readFolder(folder).find(each => each.name.toLowerCase() === name);
  return entry && resolvePath(folder, entry.name);
}

/** Folders that hold what tools made or fetched, never what the user wrote. */
function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || ['bin', 'obj', 'node_modules', 'apppackages'].includes(name.toLowerCase());
}

/** All files below a folder in a fixed order, without those in folders that tools own. */
export function walkFiles(files: FileSystem, folder: string): string[] {
  const found: string[] = [];
  const visit = (current: string): void => {
    for (const entry of files.readFolder(current)) {
      const path = resolvePath(current, entry.name);
      if (entry.kind === 'file') found.push(path);
      else if (!isSkippedFolder(entry.name)) visit(path);
    }
  };
  visit(folder);
  return found.sort(comparePaths);
}
