// Folders and open editors as a sequence of snapshots: each is cheap, because what did not change is kept.
import { LineIndex } from '../base/text';
import { type Manifest, readManifest } from '../manifest/manifest';
import { CachedFiles, type FileSystem, readText } from './files';
import type { App, OtherProject, Project, Snapshot, SourceFile } from './snapshot';
import { type AppShape, findStructure, type OtherProjectShape, type ProjectShape, type Structure } from './structure';

/** Paths are absolute with forward slashes. Folders are walked; single files are looked at alone. */
export interface WorkspaceInput {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** The door of this folder: `snapshot()`. */
export class Workspace {
  private readonly files: CachedFiles;
  private readonly editors = new Map<string, string>();
  private readonly manifests = new Map<string, Manifest>();
  private readonly sources = new Map<string, SourceFile>();
  private readonly projects = new Map<string, Project>();
  private readonly otherProjects = new Map<string, OtherProject>();
  private structure: Structure | undefined;

  constructor(
    files: FileSystem,
    private readonly input: WorkspaceInput,
  ) {
    this.files = new CachedFiles(this.withEditors(files));
  }

  /** The text in an editor counts instead of the one on disk, until the editor is closed. */
  setEditorText(path: string, text: string): void {
    if (!this.editors.has(path) || !this.isSourceOrManifest(path)) this.structure = undefined;
    this.editors.set(path, text);
    this.files.forget(path);
  }

  closeEditor(path: string): void {
    this.editors.delete(path);
    this.files.forget(path);
    this.structure = undefined;
  }

  /** Something on disk was made, changed or deleted. */
  filesChanged(): void {
    this.files.forgetEverything();
    this.structure = undefined;
  }

  snapshot(): Snapshot {
    // Editors count as named files: theirs may lie outside the folders, or not be on disk yet.
    this.structure ??= findStructure(this.files, this.input.folders, [...this.input.files, ...this.editors.keys()]);
    const isReadable = (path: string) => readText(this.files, path) !== undefined;
    return {
      apps: this.structure.apps.map(shape => this.app(shape)),
      files: this.structure.files.filter(isReadable),
      unreadable: this.structure.files.filter(path => !isReadable(path)),
    };
  }

  private app(shape: AppShape): App {
    return {
      name: shape.name,
      folder: shape.folder,
      complete: shape.complete,
      manifests: shape.manifestPaths.flatMap(path => this.manifest(path) ?? []),
      projects: shape.projects.map(project => this.project(project, shape.complete)),
      otherProjects: shape.otherProjects.map(project => this.otherProject(project)),
      unknownComponents: shape.unknownComponents,
    };
  }

  private project(shape: ProjectShape, complete: boolean): Project {
    const { sourcePaths, ...rest } = shape;
    const fresh: Project = { ...rest, sources: sourcePaths.flatMap(path => this.source(path) ?? []) };
    return keepSame(this.projects, `${shape.path ?? ''}\n${shape.folder}\n${complete}`, fresh);
  }

  private otherProject(shape: OtherProjectShape): OtherProject {
    const { sourcePaths, ...rest } = shape;
    return keepSame(this.otherProjects, shape.path, {
      ...rest,
      sources: sourcePaths.flatMap(path => this.source(path) ?? []),
    });
  }

  private source(path: string): SourceFile | undefined {
    return this.upToDate(this.sources, path, text => new TextFile(path, text));
  }

  private manifest(path: string): Manifest | undefined {
    return this.upToDate(this.manifests, path, text => readManifest(path, text));
  }

  private upToDate<T extends { readonly text: string }>(
    known: Map<string, T>,
    path: string,
    make: (text: string) => T,
  ): T | undefined {
    const text = readText(this.files, path);
    if (text === undefined) return undefined;
    const old = known.get(path);
    if (old?.text === text) return old;
    const fresh = make(text);
    known.set(path, fresh);
    return fresh;
  }

  private isSourceOrManifest(path: string): boolean {
    return this.structure?.files.includes(path) === true;
  }

  private withEditors(files: FileSystem): FileSystem {
    return {
      readFile: path => {
        const text = this.editors.get(path);
        return text === undefined ? files.readFile(path) : { kind: 'text', text };
      },
      readFolder: path => files.readFolder(path),
      kindOf: path => (this.editors.has(path) ? 'file' : files.kindOf(path)),
    };
  }
}

/** Most files are read for what they declare and never pointed at: their lines are counted when somebody asks. */
class TextFile implements SourceFile {
  private index: LineIndex | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  get lines(): LineIndex {
    this.index ??= new LineIndex(this.text);
    return this.index;
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
  const settings = ({ sources: _, ...rest }: Project | OtherProject) => JSON.stringify(rest);
  return (
    a.sources.length === b.sources.length &&
    a.sources.every((source, i) => source === b.sources[i]) &&
    settings(a) === settings(b)
  );
}
