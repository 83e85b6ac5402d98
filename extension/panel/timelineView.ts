// The editor tab that shows the timeline, and follows the machine while it is open.

import * as vscode from 'vscode';
import type { Machine, Machines } from '../debugging/machines';
import { timelinePage } from './timelinePage';

export class TimelineView implements vscode.Disposable {
  readonly #machines: Machines;
  #panel: vscode.WebviewPanel | undefined;
  #machine: Machine | undefined;
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
      enableScripts: false,
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    return panel;
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
        const labels = { title: this.#panel.title, asText: vscode.l10n.t('As text') };
        this.#panel.webview.html = timelinePage(timeline, labels);
      }
    } finally {
      this.#isAsking = false;
    }
  }
}
