// The apps of the open folders, read from their manifests and kept current while files change.

import * as vscode from 'vscode';
import { decodeText } from '../../server/base/decode';
import { comparePaths, folderOf, normalizePath } from '../../server/base/paths';
import { manifestGlob } from '../contributions';
import { type App, readApp } from './app';

/** Copies of manifests that builds leave behind are no apps. */
const ignored = '**/{bin,obj,node_modules,AppPackages,.git}/**';

export class WorkspaceApps implements vscode.Disposable {
  #apps: Promise<readonly App[]> | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(manifestGlob);
  readonly onDidChange = this.#changed.event;

  constructor() {
    const forget = () => {
      this.#apps = undefined;
      this.#changed.fire();
    };
    this.#watcher.onDidCreate(forget);
    this.#watcher.onDidChange(forget);
    this.#watcher.onDidDelete(forget);
  }

  /** Sorted by folder. Read once, then again after a change. */
  all(): Promise<readonly App[]> {
    this.#apps ??= this.#find();
    return this.#apps;
  }

  /** One manifest, wherever it is; undefined if it cannot be read. */
  async read(manifest: string): Promise<App | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.file(manifest));
      const text = decodeText(bytes);
      return text === undefined ? undefined : readApp(normalizePath(manifest), text);
    } catch {
      return undefined;
    }
  }

  async #find(): Promise<readonly App[]> {
    const uris = await vscode.workspace.findFiles(manifestGlob, ignored);
    const apps = await Promise.all(uris.map(uri => this.read(uri.fsPath)));
    return apps
      .filter(app => app !== undefined)
      .sort((a, b) => comparePaths(folderOf(a.manifest), folderOf(b.manifest)));
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }
}
