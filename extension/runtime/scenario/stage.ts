// What the steps of a scenario act on: a machine, the other sides, and what has happened since the last step. A file leads it
// (run.ts), or somebody who plays with a machine step by step.

import { foretold } from '../machine/foretold';
import type { Machine } from '../machine/machine';
import type { JournalLine } from '../platform/kernel/records';
import type { Peer } from './peers/peer';
import type { Peers } from './peers/peers';
import type { PlannedStep, Settings, StepContext } from './step';

export interface StageParts {
  readonly machine: Machine;
  readonly peers: Peers;
  /** LocalSettings before the app is launched for the first time. */
  readonly settings?: Settings;
  /** Told before the app is launched: what the code behind its pages uses and the simulated PC does not do. */
  readonly foretold?: (sentences: readonly string[]) => void;
}

export class Stage implements StepContext {
  /** Where in the journal and in what the peers received the last step began. */
  private mark: { lines: number; received: ReadonlyMap<string, number> } = { lines: 0, received: new Map() };

  constructor(private readonly parts: StageParts) {
    parts.peers.onChange = () => this.machine.look();
  }

  get machine(): Machine {
    return this.parts.machine;
  }

  get settings(): Settings {
    return this.parts.settings ?? {};
  }

  /** Rejects with UserError when it cannot be carried out. */
  async perform(step: PlannedStep): Promise<void> {
    this.mark = { lines: this.machine.journal.lines.length, received: this.parts.peers.marks };
    await step.run(this);
  }

  readonly foretell: StepContext['foretell'] = start => {
    const sentences = foretold(this.machine.app, start);
    if (sentences.length > 0) this.parts.foretold?.(sentences);
  };

  readonly peer = (name?: string): Peer => this.parts.peers.named(name);

  get hasPeers(): boolean {
    return this.parts.peers.marks.size > 0;
  }

  readonly fill = (text: string): string => this.parts.peers.fill(text);

  readonly recent = (): readonly JournalLine[] => this.machine.journal.lines.slice(this.mark.lines);

  readonly receivedRecently = (peer?: string): string => this.parts.peers.receivedSince(this.mark.received, peer);
}
