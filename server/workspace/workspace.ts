// Folders and open editors as a sequence of snapshots: each is cheap, because what did not change is kept.
import type { Encoding } from '../base/decode';
import { Notes } from '../base/notes';
import { fileNameOf, folderOf } from '../base/paths';
import { hasSameProperties, isSame } from '../base/sameness';
import { isManifestPath, type Manifest, readManifest } from '../manifest/manifest';
import { CachedFiles, type FileSystem, findFile, readText } from './files';
import type { App, OtherProject, Project, Snapshot, SourceFile } from './snapshot';
import { type AppShape, findStructure, type OtherProjectShape, type ProjectShape, type Structure } from './structure';
import { TextFile } from './textFile';

/** Paths are absolute with forward slashes. Folders are walked; single files are looked at alone. */
export interface WorkspaceInput {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** By the shape of a project: which pages there are is asked of the disk. */
const pages = new Notes<ProjectShape, readonly string[]>();

/** The door of this folder: `snapshot()`. */
export class Workspace {
  private readonly files: CachedFiles;
  private readonly editors = new Map<string, string>();
  private readonly encodings = new Map<string, Encoding | undefined>();
  private readonly manifests = new Map<string, Manifest>();
  private readonly sources = new Map<string, TextFile>();
  private readonly projects = new Map<string, Project>();
  private readonly apps = new Map<string, App>();
  private readonly otherProjects = new Map<string, OtherProject>();
  private structure: Structure | undefined;
  /** Files that may have another text than when they were last looked at; undefined: all of them. */
  private changed: Set<string> | undefined;
  /** `stale`: something may be different now. */
  private last: { readonly snapshot: Snapshot; stale: boolean } | undefined;

  constructor(
    files: FileSystem,
    private readonly input: WorkspaceInput,
  ) {
    this.files = new CachedFiles(this.withEditors(files));
  }

  /** The text in an editor counts instead of the one on disk, until the editor is closed. */
  setEditorText(path: string, text: string): void {
    if (!this.editors.has(path) || !this.isPlainText(path)) this.structure = undefined;
    this.editors.set(path, text);
    this.forget(path);
  }

  closeEditor(path: string): void {
    this.editors.delete(path);
    this.structure = undefined;
    this.forget(path);
  }

  /** One file on disk has another text. */
  fileChanged(path: string): void {
    if (!this.isPlainText(path)) this.structure = undefined;
    this.forget(path);
  }

  /** Something on disk was made, changed or deleted. */
  filesChanged(): void {
    this.files.forgetEverything();
    this.encodings.clear();
    this.structure = undefined;
    this.changed = undefined;
    this.mayHaveChanged();
  }

  private forget(path: string): void {
    this.files.forget(path);
    this.changed?.add(path);
    this.mayHaveChanged();
  }

  /** The same object as long as nothing in it is different; in a new one, the same object for each app that is as it was. */
  snapshot(): Snapshot {
    if (this.last && !this.last.stale) return this.last.snapshot;
    const fresh = this.take();
    const snapshot = this.last && hasSameProperties(this.last.snapshot, fresh) ? this.last.snapshot : fresh;
    this.last = { snapshot, stale: false };
    return snapshot;
  }

  private mayHaveChanged(): void {
    if (this.last) this.last.stale = true;
  }

  private take(): Snapshot {
    // Editors count as named files: theirs may lie outside the folders, or not be on disk yet.
    this.structure ??= findStructure(this.files, this.input.folders, [...this.input.files, ...this.editors.keys()]);
    const isReadable = (path: string) => (isManifestPath(path) ? this.manifest(path) : this.source(path)) !== undefined;
    const snapshot = {
      apps: this.structure.apps.map(shape => this.app(shape)),
      files: this.structure.files.filter(isReadable),
      settings: this.structure.settings.filter(isReadable),
      unreadable: this.structure.files.filter(path => !isReadable(path)),
    };
    this.changed = new Set();
    return snapshot;
  }

  private app(shape: AppShape): App {
    const fresh: App = {
      name: shape.name,
      folder: shape.folder,
      complete: shape.complete,
      manifests: shape.manifestPaths.flatMap(path => this.manifest(path) ?? []),
      projects: shape.projects.map(project => this.project(project, shape.complete)),
      otherProjects: shape.otherProjects.map(project => this.otherProject(project)),
      unknownComponents: shape.unknownComponents,
      missingSources: shape.missingSources,
      strayComponents: shape.strayComponents.map(project => this.project(project, true)),
      targetPlatforms: shape.targetPlatforms,
      settings: shape.settingsPaths.flatMap(path => this.source(path) ?? []),
      disk: this.files,
    };
    const key = JSON.stringify([shape.folder, shape.complete, shape.projects[0]?.path]);
    const known = this.apps.get(key);
    if (known && hasSameProperties(known, fresh)) return known;
    this.apps.set(key, fresh);
    return fresh;
  }

  private project(shape: ProjectShape, complete: boolean): Project {
    const { sourcePaths, xamlPaths, ...rest } = shape;
    const fresh: Project = {
      ...rest,
      sources: sourcePaths.flatMap(path => this.source(path) ?? []),
      xamlFiles: pages.of(shape, () => this.pagesOf(shape)).flatMap(path => this.source(path) ?? []),
    };
    return keepSame(this.projects, `${shape.path ?? ''}\n${shape.folder}\n${complete}`, fresh);
  }

  private pagesOf({ sourcePaths, xamlPaths }: ProjectShape): readonly string[] {
    // A project may take the XAML for its C# from elsewhere.
    const named = new Set(xamlPaths.map(path => fileNameOf(path).toLowerCase()));
    const beside = sourcePaths.flatMap(path => this.xamlBeside(path) ?? []);
    return [...new Set([...xamlPaths, ...beside.filter(path => !named.has(fileNameOf(path).toLowerCase()))])];
  }

  private otherProject(shape: OtherProjectShape): OtherProject {
    const { sourcePaths, ...rest } = shape;
    return keepSame(this.otherProjects, shape.path, {
      ...rest,
      sources: sourcePaths.flatMap(path => this.source(path) ?? []),
    });
  }

  private xamlBeside(path: string): string | undefined {
    if (!/\.xaml\.cs$/i.test(path)) return undefined;
    return findFile(this.files, folderOf(path), fileNameOf(path).slice(0, -'.cs'.length));
  }

  private source(path: string): SourceFile | undefined {
    return this.upToDate(this.sources, path, (text, old) => new TextFile(path, text, old));
  }

  private manifest(path: string): Manifest | undefined {
    const known = this.manifests.get(path);
    if (known && this.isAsBefore(path)) return known;
    const content = this.files.readFile(path);
    const encoding = content.kind === 'text' ? content.encoding : undefined;
    if (known?.encoding !== encoding) this.manifests.delete(path);
    return this.upToDate(this.manifests, path, text => readManifest(path, text, encoding));
  }

  private upToDate<T extends { readonly text: string }>(
    known: Map<string, T>,
    path: string,
    make: (text: string, old: T | undefined) => T,
  ): T | undefined {
    const old = known.get(path);
    if (old && this.isAsBefore(path)) return old;
    const text = readText(this.files, path);
    if (text === undefined) {
      known.delete(path);
      return undefined;
    }
    if (old?.text === text) return old;
    const fresh = make(text, old);
    known.set(path, fresh);
    return fresh;
  }

  private isAsBefore(path: string): boolean {
    return this.changed?.has(path) === false;
  }

  /** A file whose text does not decide what belongs together. */
  private isPlainText(path: string): boolean {
    return this.structure?.files.includes(path) === true || this.structure?.settings.includes(path) === true;
  }

  /** Asked at every keystroke of an editor, so the disk is asked once. */
  private encodingOnDisk(files: FileSystem, path: string): Encoding | undefined {
    if (!isManifestPath(path)) return undefined;
    if (!this.encodings.has(path)) {
      const content = files.readFile(path);
      this.encodings.set(path, content.kind === 'text' ? content.encoding : undefined);
    }
    return this.encodings.get(path);
  }

  private withEditors(files: FileSystem): FileSystem {
    return {
      readFile: path => {
        const text = this.editors.get(path);
        return text === undefined
          ? files.readFile(path)
          : { kind: 'text', text, encoding: this.encodingOnDisk(files, path) };
      },
      readFolder: path => files.readFolder(path),
      kindOf: path => (this.editors.has(path) ? 'file' : files.kindOf(path)),
      readStart: (path, length) => files.readStart(path, length),
    };
  }
}

/** The project that is known under that key, as long as its files and settings are the same. */
function keepSame<T extends Project | OtherProject>(known: Map<string, T>, key: string, fresh: T): T {
  const old = known.get(key);
  if (old && isSameProject(old, fresh)) return old;
  known.set(key, fresh);
  return fresh;
}

function isSameProject(a: Project | OtherProject, b: Project | OtherProject): boolean {
  const texts = (project: Project | OtherProject) => [
    ...project.sources,
    ...('xamlFiles' in project ? project.xamlFiles : []),
  ];
  const settings = (project: Project | OtherProject) =>
    JSON.stringify({ ...project, sources: undefined, xamlFiles: undefined });
  return isSame(texts(a), texts(b)) && settings(a) === settings(b);
}
