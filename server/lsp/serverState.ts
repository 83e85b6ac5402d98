// What the handlers share: the workspace, the open documents, the settings, and the findings computed from them.
import type { Connection } from 'vscode-languageserver/node.js';
import type { Finding } from '../analysis/engine/finding';
import { FindingsCache } from '../analysis/engine/findingsCache';
import type { Policy } from '../analysis/engine/policy';
import { rules } from '../analysis/rules/index';
import { isInside } from '../base/paths';
import type { LineIndex, Position } from '../base/text';
import { isManifestPath, type Manifest } from '../manifest/manifest';
import { CodeCache } from '../workspace/code';
import { isSettingsPath } from '../workspace/settingsFiles';
import type { App, Snapshot } from '../workspace/snapshot';
import { isCSharpPath } from '../workspace/structure';
import { Workspace } from '../workspace/workspace';
import { type ClientAbilities, noAbilities } from './clientAbilities';
import { type Change, type Delivery, noDelivery } from './delivery';
import { OpenDocuments } from './openDocuments';
import type { Ports } from './ports';
import { defaultSettings, policyFor, readSettings } from './settings';
import { pathOfUri } from './uris';
import { finish } from './work';

export interface PlaceInApps {
  readonly path: string;
  readonly lines: LineIndex;
  readonly offset: number;
  readonly apps: readonly App[];
}

export class ServerState {
  readonly documents = new OpenDocuments();
  readonly code: CodeCache;
  workspace: Workspace;
  client: ClientAbilities = noAbilities;
  /** Decided by `initialize`. */
  delivery: Delivery = noDelivery;
  policy: Policy = policyFor(defaultSettings, rules);
  /** What `initialize` brought along: counts where the client has no other settings. */
  initialSettings: unknown;
  private settings = defaultSettings;
  private folders: readonly string[] = [];
  private readonly cache: FindingsCache;
  private wakeOnChange: (() => void)[] = [];

  constructor(
    readonly connection: Connection,
    readonly ports: Ports,
  ) {
    this.code = new CodeCache(ports.declarations);
    this.cache = new FindingsCache(this.code, ({ rule, app, error }) =>
      this.logFailure(`The rule ${rule} failed on ${app}`, error),
    );
    this.workspace = new Workspace(ports.files, { folders: [], files: [] });
  }

  get snapshot(): Snapshot {
    return this.workspace.snapshot();
  }

  /** Undefined when the document is no manifest. */
  manifest(uri: string): Manifest | undefined {
    const path = this.pathOf(uri);
    if (path === undefined || !isManifestPath(path)) return undefined;
    return this.snapshot.apps.flatMap(app => app.manifests).find(manifest => manifest.path === path);
  }

  /** The apps that a manifest or source file belongs to: shared code belongs to several. */
  appsOf(path: string): App[] {
    return this.snapshot.apps.filter(app => fileOf(app, path) !== undefined);
  }

  /** A place of a document, with the apps that it belongs to; undefined when it belongs to none. */
  placeAt(uri: string, position: Position): PlaceInApps | undefined {
    const path = this.pathOf(uri);
    const apps = path === undefined ? [] : this.appsOf(path);
    const file = path !== undefined && apps[0] ? fileOf(apps[0], path) : undefined;
    return path !== undefined && file
      ? { path, apps, lines: file.lines, offset: file.lines.offsetAt(position) }
      : undefined;
  }

  /** Open or not. */
  pathOf(uri: string): string | undefined {
    return this.documents.get(uri)?.path ?? pathOfUri(uri);
  }

  isLookedAt(path: string): boolean {
    return isManifestPath(path) || isCSharpPath(path) || isSettingsPath(path);
  }

  /** The findings of these files, by path. Rejects with an InterruptedError when cancelled, or when anything changes meanwhile. */
  async findings(
    paths: readonly string[],
    isCancelled: () => boolean,
  ): Promise<ReadonlyMap<string, readonly Finding[]>> {
    const analyses = await this.finish(this.cache.inFiles(this.snapshot, paths, this.policy), isCancelled);
    return new Map([...analyses].map(([path, { findings }]) => [path, findings]));
  }

  /** Work on the present snapshot and policy, in steps. Rejects as `findings` does. */
  finish<T>(steps: Generator<void, T>, isCancelled: () => boolean): Promise<T> {
    const { snapshot, policy } = this;
    return finish(steps, this.ports.timer, () => {
      if (isCancelled()) return 'cancelled';
      return this.snapshot === snapshot && this.policy === policy ? undefined : 'outdated';
    });
  }

  openFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.workspace = new Workspace(this.ports.files, { folders, files: [] });
    for (const { path, text } of this.documents.all()) this.workspace.setEditorText(path, text.getText());
    this.changed('world');
  }

  /** The innermost open folder around a file. */
  folderAround(path: string): string | undefined {
    const around = this.folders.filter(folder => isInside(folder, path));
    return around.sort((a, b) => b.length - a.length)[0];
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.openFolders([...this.folders.filter(folder => !removed.includes(folder)), ...added]);
  }

  applySettings(value: unknown): void {
    const { settings, complaints } = readSettings(value ?? this.initialSettings, rules);
    for (const complaint of complaints) this.connection.console.warn(complaint);
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
    this.settings = settings;
    this.policy = policyFor(settings, rules);
    this.changed('world');
  }

  edited(uri: string): void {
    this.delivery.edited(uri);
    this.wake();
  }

  changed(what: Change): void {
    this.delivery.changed(what);
    this.wake();
  }

  private wake(): void {
    for (const callback of this.wakeOnChange.splice(0)) callback();
  }

  /** Calls back once, at the next change of a text, a file or a setting, unless cancelled by the function it returns. */
  onNextChange(callback: () => void): () => void {
    this.wakeOnChange.push(callback);
    return () => {
      this.wakeOnChange = this.wakeOnChange.filter(each => each !== callback);
    };
  }

  /** The file that shows a declaration of ours; undefined where it is not shipped. */
  fileOfDeclaration(path: string): string | undefined {
    const file = `${this.ports.declarationFiles}/${path.split('/').slice(-2).join('/')}`;
    return this.ports.files.kindOf(file) === 'file' ? file : undefined;
  }

  /** Editors write the letter of a drive in either case. */
  isDeclaration(path: string): boolean {
    return isInside(this.ports.declarationFiles.toLowerCase(), path.toLowerCase());
  }

  pageOf(rule: string): string | undefined {
    const path = `${this.ports.rulePages}/${rule}.md`;
    return this.ports.files.kindOf(path) === 'file' ? path : undefined;
  }

  logFailure(what: string, error: unknown): void {
    this.connection.console.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

function fileOf(app: App, path: string) {
  const projects = [...app.projects, ...app.otherProjects];
  return [...app.manifests, ...projects.flatMap(project => project.sources), ...app.settings].find(
    file => file.path === path,
  );
}
