// The editor tab that shows the timeline, and follows the machine while it is open.

import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Machine, Machines } from '../debugging/machines';
import type { Timeline } from '../runtime/adapter/debugTarget';
import { timelinePage } from './timelinePage';

export class TimelineView implements vscode.Disposable {
  readonly #machines: Machines;
  #panel: vscode.WebviewPanel | undefined;
  #machine: Machine | undefined;
  /** The page is there and takes what is new as messages; hidden pages are thrown away. */
  #hasPage = false;
  /** At most one question is under way, and at most one more is noted. */
  #isAsking = false;
  #isOutdated = false;
  readonly #subscription: vscode.Disposable;

  constructor(machines: Machines) {
    this.#machines = machines;
    this.#subscription = machines.onDidJournal(machine => {
      if (machine === this.#machine) void this.#refresh();
    });
  }

  /** Without a machine: the last run that ended. */
  async show(machine: Machine | undefined): Promise<void> {
    this.#machine = machine;
    this.#panel ??= this.#open();
    this.#panel.reveal();
    await this.#refresh();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const title = vscode.l10n.t('Background Task Timeline');
    const panel = vscode.window.createWebviewPanel('backgroundTasks.timeline', title, vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#hasPage = false;
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#hasPage = false;
      else if (!this.#hasPage) void this.#refresh();
    });
    return panel;
  }

  #show(timeline: Timeline, { title, webview, visible }: vscode.WebviewPanel): void {
    if (!visible) return;
    if (this.#hasPage) void webview.postMessage(timeline);
    else {
      const labels = { title, asText: vscode.l10n.t('As text') };
      webview.html = timelinePage(timeline, labels, randomBytes(16).toString('hex'));
      this.#hasPage = true;
    }
  }

  async #refresh(): Promise<void> {
    this.#isOutdated = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#isOutdated && this.#panel) {
        this.#isOutdated = false;
        const timeline = await this.#machines.timeline(this.#machine);
        if (!timeline || !this.#panel) continue;
        this.#show(timeline, this.#panel);
      }
    } finally {
      this.#isAsking = false;
    }
  }
}
