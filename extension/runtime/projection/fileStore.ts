// The files of the simulated app: folders of its own in memory, shared by all its processes, and its package, which is only read.

/** What the package was installed with; paths relative to it, with back slashes, in any letter case. Nothing here throws. */
export interface PackageContent {
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** Names of what is in a folder, sorted. */
  list(path: string): readonly string[];
  /** Undefined when it cannot be read. */
  read(path: string): Uint8Array | undefined;
}

/** A file or folder that an earlier run has left; `path` relative to a folder of the app, with back slashes. */
export interface KeptEntry {
  readonly path: string;
  readonly modified: number;
  /** Absent: a folder. */
  readonly bytes?: Uint8Array;
}

/** Keeps the folders of the app while the PC is off; absolute paths as the app names them. */
export interface FileKeeper {
  /** What is in a folder of the app, each folder before what is in it. */
  restore(folder: string): readonly KeptEntry[];
  made(kind: 'file' | 'folder', path: string): void;
  /** A file has been closed with this in it. */
  written(path: string, bytes: Uint8Array): void;
  removed(path: string): void;
  /** `bytes`: of a file. */
  moved(from: string, to: string, bytes: Uint8Array | undefined): void;
}

export interface FileStoreOptions {
  /** Absolute paths of the folders that the app may write to. */
  readonly folders: readonly string[];
  readonly package: { readonly folder: string; readonly content: PackageContent };
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly keeper?: FileKeeper | undefined;
}

/** Why something cannot be done: no such file, outside of what the app may touch or only to be read, open somewhere else, there already. */
export type FileRefusal = 'missing' | 'denied' | 'inUse' | 'exists';

/** Who else may open a file while it is open. */
export interface Sharing {
  readonly read: boolean;
  readonly write: boolean;
  readonly remove: boolean;
}

export interface FileNode {
  readonly kind: 'file' | 'folder';
  /** As it was written when it was made. */
  readonly name: string;
  readonly created: number;
  modified: number;
}

interface StoredFile extends FileNode {
  readonly kind: 'file';
  bytes: Uint8Array;
  length: number;
}

interface StoredFolder extends FileNode {
  readonly kind: 'folder';
  /** By name in small letters. */
  readonly children: Map<string, StoredFile | StoredFolder>;
}

export interface OpenFile {
  readonly path: string;
  readonly reads: boolean;
  readonly writes: boolean;
  readonly sharing: Sharing;
  readonly file: StoredFile;
  /** Written to since it was opened. */
  isChanged: boolean;
}

export class FileStore {
  /** By path in small letters. */
  private readonly roots = new Map<string, StoredFolder>();
  private readonly open = new Set<OpenFile>();
  /** The package was installed when the PC was switched on. */
  private readonly start: number;

  constructor(private readonly options: FileStoreOptions) {
    this.start = options.now();
    for (const folder of options.folders) {
      this.roots.set(folder.toLowerCase(), this.newFolder(nameOf(folder)));
      for (const entry of options.keeper?.restore(folder) ?? []) this.restore(`${folder}\\${entry.path}`, entry);
    }
  }

  /** Undefined: there is nothing. */
  find(path: string): FileNode | undefined {
    return this.stored(path) ?? this.packaged(path);
  }

  /** Whether the app may look there at all. */
  isInside(path: string): boolean {
    return this.rootOf(path) !== undefined || this.packagePath(path) !== undefined;
  }

  /** Names of what is in a folder, sorted; undefined when there is none. */
  list(path: string): readonly string[] | undefined {
    const inPackage = this.packagePath(path);
    if (inPackage !== undefined) {
      const { content } = this.options.package;
      return inPackage === '' || content.kindOf(inPackage) === 'folder' ? content.list(inPackage) : undefined;
    }
    const folder = this.stored(path);
    if (folder?.kind !== 'folder') return undefined;
    return [...folder.children.values()].map(({ name }) => name).sort();
  }

  make(kind: 'file' | 'folder', path: string): FileRefusal | undefined {
    const place = this.placeOf(path);
    if (typeof place === 'string') return place;
    const { parent, name } = place;
    if (parent.children.has(name.toLowerCase())) return 'exists';
    parent.children.set(name.toLowerCase(), kind === 'file' ? this.newFile(name) : this.newFolder(name));
    this.options.keeper?.made(kind, path);
    return undefined;
  }

  /** With everything in it. */
  remove(path: string): FileRefusal | undefined {
    const place = this.placeOf(path);
    if (typeof place === 'string') return place;
    const { parent, name } = place;
    if (!parent.children.has(name.toLowerCase())) return 'missing';
    if (this.isOpenBelow(path)) return 'inUse';
    parent.children.delete(name.toLowerCase());
    this.options.keeper?.removed(path);
    return undefined;
  }

  move(from: string, to: string): FileRefusal | undefined {
    const [source, target] = [this.placeOf(from), this.placeOf(to)];
    if (typeof source === 'string') return source;
    if (typeof target === 'string') return target;
    const node = source.parent.children.get(source.name.toLowerCase());
    if (!node) return 'missing';
    const isSameName = from.toLowerCase() === to.toLowerCase();
    if (!isSameName && target.parent.children.has(target.name.toLowerCase())) return 'exists';
    if (this.isOpenBelow(from)) return 'inUse';
    source.parent.children.delete(source.name.toLowerCase());
    target.parent.children.set(target.name.toLowerCase(), { ...node, name: target.name });
    this.options.keeper?.moved(from, to, node.kind === 'file' ? contentOf(node) : undefined);
    return undefined;
  }

  /** A file has to be there. https://learn.microsoft.com/windows/win32/fileio/creating-and-opening-files */
  openFile(path: string, reads: boolean, writes: boolean, sharing: Sharing): OpenFile | FileRefusal {
    const file = this.stored(path) ?? this.loaded(path);
    if (!file) return this.isInside(path) ? 'missing' : 'denied';
    if (file.kind !== 'file' || (writes && this.packagePath(path) !== undefined)) return 'denied';
    for (const other of this.open) {
      if (other.file !== file) continue;
      const mayJoin = (!reads || other.sharing.read) && (!writes || other.sharing.write);
      const mayStay = (!other.reads || sharing.read) && (!other.writes || sharing.write);
      if (!mayJoin || !mayStay) return 'inUse';
    }
    const opened: OpenFile = { path, reads, writes, sharing, file, isChanged: false };
    this.open.add(opened);
    return opened;
  }

  close(opened: OpenFile): void {
    this.open.delete(opened);
    if (opened.isChanged) this.options.keeper?.written(opened.path, contentOf(opened.file));
  }

  /** Up to so many bytes; a copy. */
  read({ file }: OpenFile, position: number, count: number): Uint8Array {
    return file.bytes.slice(Math.min(position, file.length), Math.min(position + count, file.length));
  }

  write(opened: OpenFile, position: number, data: Uint8Array): void {
    const { file } = opened;
    if (position + data.length > file.length) this.setLength(opened, position + data.length);
    file.bytes.set(data, position);
    this.touch(opened);
  }

  setLength(opened: OpenFile, length: number): void {
    const { file } = opened;
    if (length > file.bytes.length) {
      const larger = new Uint8Array(Math.max(length, file.bytes.length * 2));
      larger.set(file.bytes.subarray(0, file.length));
      file.bytes = larger;
    }
    file.bytes.fill(0, Math.min(length, file.length), file.length);
    file.length = length;
    this.touch(opened);
  }

  private restore(path: string, { bytes, modified }: KeptEntry): void {
    const place = this.placeOf(path);
    if (typeof place === 'string') return;
    const { parent, name } = place;
    const times = { created: modified, modified };
    const node: StoredFile | StoredFolder = bytes
      ? { kind: 'file', name, ...times, bytes, length: bytes.length }
      : { kind: 'folder', name, ...times, children: new Map() };
    parent.children.set(name.toLowerCase(), node);
  }

  private touch(opened: OpenFile): void {
    opened.isChanged = true;
    opened.file.modified = this.options.now();
  }

  private isOpenBelow(path: string): boolean {
    const top = path.toLowerCase();
    return [...this.open].some(({ path: each, sharing }) => {
      const place = each.toLowerCase();
      return (place === top || place.startsWith(`${top}\\`)) && !sharing.remove;
    });
  }

  /** Where something of that name would be. */
  private placeOf(path: string): { readonly parent: StoredFolder; readonly name: string } | FileRefusal {
    const parent = this.stored(path.slice(0, Math.max(path.lastIndexOf('\\'), 0)));
    if (parent?.kind === 'folder') return { parent, name: nameOf(path) };
    const isRoot = this.roots.has(path.toLowerCase());
    return this.rootOf(path) === undefined || isRoot ? 'denied' : 'missing';
  }

  private stored(path: string): StoredFile | StoredFolder | undefined {
    const root = this.rootOf(path);
    if (root === undefined) return undefined;
    let node: StoredFile | StoredFolder | undefined = this.roots.get(root);
    for (const part of path.toLowerCase().slice(root.length).split('\\')) {
      if (part === '') continue;
      node = node?.kind === 'folder' ? node.children.get(part) : undefined;
    }
    return node;
  }

  private rootOf(path: string): string | undefined {
    const wanted = path.toLowerCase();
    return [...this.roots.keys()].find(root => wanted === root || wanted.startsWith(`${root}\\`));
  }

  /** Relative to the package; undefined for what is elsewhere. */
  private packagePath(path: string): string | undefined {
    const { folder } = this.options.package;
    if (path.toLowerCase() === folder.toLowerCase()) return '';
    return path.toLowerCase().startsWith(`${folder.toLowerCase()}\\`) ? path.slice(folder.length + 1) : undefined;
  }

  private packaged(path: string): FileNode | undefined {
    const relative = this.packagePath(path);
    if (relative === undefined) return undefined;
    const kind = relative === '' ? 'folder' : this.options.package.content.kindOf(relative);
    return kind && { kind, name: nameOf(path), created: this.start, modified: this.start };
  }

  private loaded(path: string): StoredFile | undefined {
    const relative = this.packagePath(path);
    const bytes = relative === undefined ? undefined : this.options.package.content.read(relative);
    if (!bytes) return undefined;
    const times = { created: this.start, modified: this.start };
    return { kind: 'file', name: nameOf(path), ...times, bytes, length: bytes.length };
  }

  private newFile(name: string): StoredFile {
    const now = this.options.now();
    return { kind: 'file', name, created: now, modified: now, bytes: new Uint8Array(0), length: 0 };
  }

  private newFolder(name: string): StoredFolder {
    const now = this.options.now();
    return { kind: 'folder', name, created: now, modified: now, children: new Map() };
  }
}

/** With back slashes, without `.` and `..` and a slash at the end. */
export function windowsPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('/', '\\').split('\\')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('\\');
}

function contentOf({ bytes, length }: StoredFile): Uint8Array {
  return bytes.slice(0, length);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}
