// What an app shows outside of its window: toasts with their history and schedule, tiles and badges. Belongs to the user, not to a process.

import type { Kernel, Scheduled } from '../kernel/kernel';
import type { Process } from '../lifecycle/processes';

export interface Toast {
  /** Empty: without a name. */
  readonly tag: string;
  readonly group: string;
  readonly xml: string;
  /** Its texts, with data filled in. */
  readonly lines: readonly string[];
  /** Goes to the notification centre without popping up. */
  readonly suppressed: boolean;
  /** Virtual time at which it leaves the notification centre. */
  readonly expires?: number;
}

export interface ScheduledToast {
  readonly id: string;
  /** Virtual time. */
  readonly due: number;
  readonly toast: Toast;
}

export interface ScheduledTile {
  readonly id: string;
  /** Empty: the tile of the app itself. */
  readonly tile: string;
  /** Virtual time. */
  readonly due: number;
  readonly tag: string;
  readonly xml: string;
  readonly lines: readonly string[];
}

export interface ShellOptions {
  readonly kernel: Kernel;
  /** A toast has left the notification centre because its time was over. */
  readonly expired: () => void;
}

interface Kept {
  toast: Toast;
  readonly expiry: Scheduled | undefined;
}

/** https://learn.microsoft.com/windows/apps/design/shell/tiles-and-notifications/ */
export class Shell {
  private kept: Kept[] = [];
  private readonly planned = new Map<string, { readonly toast: ScheduledToast; readonly timer: Scheduled }>();

  private readonly plannedTiles = new Map<string, { readonly update: ScheduledTile; readonly timer: Scheduled }>();

  constructor(private readonly options: ShellOptions) {}

  /** A toast with the tag and group of one that is there takes its place. */
  show(pid: number, toast: Toast, cause?: number): void {
    const { kernel } = this.options;
    const seq = kernel.write('toast.shown', { pid, ...journaled(toast) }, cause);
    if (toast.tag !== '') this.forget(each => each.tag === toast.tag && each.group === toast.group);
    const kept: Kept = {
      toast,
      expiry:
        toast.expires === undefined
          ? undefined
          : kernel.schedule(toast.expires, seq, () => {
              this.kept = this.kept.filter(each => each !== kept);
              kernel.write('toast.removed', { ...named(toast), why: 'its time is over' });
              this.options.expired();
            }),
    };
    this.kept.push(kept);
  }

  /** In the notification centre, the newest first. */
  get history(): readonly Toast[] {
    return this.kept.map(({ toast }) => toast).reverse();
  }

  /** False when there is no such toast. */
  update(process: Process, tag: string, group: string, lines: readonly string[]): boolean {
    const found = this.kept.find(({ toast }) => toast.tag === tag && toast.group === group);
    if (!found) return false;
    found.toast = { ...found.toast, lines };
    this.options.kernel.write('toast.updated', { pid: process.pid, tag, lines: [...lines] }, process.cause);
    return true;
  }

  /** By the app. */
  remove(process: Process, isMeant: (toast: Toast) => boolean): void {
    for (const { tag, group } of this.forget(isMeant))
      this.options.kernel.write('toast.removed', { ...named({ tag, group }), why: 'by the program' }, process.cause);
  }

  /** By the user. How many there were. */
  dismiss(isMeant: (toast: Toast) => boolean): number {
    const gone = this.forget(isMeant);
    for (const toast of gone) this.options.kernel.write('toast.removed', { ...named(toast), why: 'by the user' });
    return gone.length;
  }

  schedule(process: Process, scheduled: ScheduledToast): void {
    const { kernel } = this.options;
    const { id, due, toast } = scheduled;
    this.unschedule(id);
    const seq = kernel.write('toast.scheduled', { pid: process.pid, id, due, lines: [...toast.lines] }, process.cause);
    const timer = kernel.schedule(due, seq, () => {
      this.planned.delete(id);
      this.show(process.pid, toast, seq);
    });
    this.planned.set(id, { toast: scheduled, timer });
  }

  unschedule(id: string): void {
    this.planned.get(id)?.timer.cancel();
    this.planned.delete(id);
  }

  get scheduled(): readonly ScheduledToast[] {
    return [...this.planned.values()].map(({ toast }) => toast).sort((a, b) => a.due - b.due);
  }

  /** `tile` empty: the tile of the app itself. `xml` undefined: what was on it is taken away. */
  setTile(process: Process, tile: string, xml: string | undefined, lines: readonly string[]): void {
    const { kernel } = this.options;
    const which = { pid: process.pid, ...(tile === '' ? {} : { tile }) };
    if (xml === undefined) kernel.write('tile.cleared', which, process.cause);
    else kernel.write('tile.updated', { ...which, lines: [...lines], xml }, process.cause);
  }

  /** What is planned under that id already is planned anew. */
  scheduleTile(process: Process, update: ScheduledTile): void {
    const { kernel } = this.options;
    const { id, due, tile, xml, lines } = update;
    this.unscheduleTile(tile, id);
    const which = { pid: process.pid, ...(tile === '' ? {} : { tile }) };
    const seq = kernel.write('tile.scheduled', { ...which, id, due, lines: [...lines] }, process.cause);
    const timer = kernel.schedule(due, seq, () => {
      this.plannedTiles.delete(tileKey(tile, id));
      kernel.write('tile.updated', { ...which, lines: [...lines], xml }, seq);
    });
    this.plannedTiles.set(tileKey(tile, id), { update, timer });
  }

  unscheduleTile(tile: string, id: string): void {
    this.plannedTiles.get(tileKey(tile, id))?.timer.cancel();
    this.plannedTiles.delete(tileKey(tile, id));
  }

  /** The next first. */
  scheduledTiles(tile: string): readonly ScheduledTile[] {
    const updates = [...this.plannedTiles.values()].map(({ update }) => update);
    return updates.filter(update => update.tile === tile).sort((a, b) => a.due - b.due);
  }

  /** `value`: a number or the name of a glyph; undefined: none. */
  setBadge(process: Process, tile: string, value: string | undefined): void {
    const { kernel } = this.options;
    const which = { pid: process.pid, ...(tile === '' ? {} : { tile }) };
    if (value === undefined) kernel.write('badge.cleared', which, process.cause);
    else kernel.write('badge.updated', { ...which, value }, process.cause);
  }

  private forget(isMeant: (toast: Toast) => boolean): Toast[] {
    const gone = this.kept.filter(({ toast }) => isMeant(toast));
    this.kept = this.kept.filter(each => !gone.includes(each));
    for (const { expiry } of gone) expiry?.cancel();
    return gone.map(({ toast }) => toast);
  }
}

function tileKey(tile: string, id: string): string {
  return `${tile} ${id}`;
}

function journaled({ tag, group, xml, lines, suppressed }: Toast) {
  return { lines: [...lines], xml, ...named({ tag, group }), ...(suppressed ? { suppressed } : {}) };
}

function named({ tag, group }: Pick<Toast, 'tag' | 'group'>): { tag?: string; group?: string } {
  return { ...(tag === '' ? {} : { tag }), ...(group === '' ? {} : { group }) };
}
