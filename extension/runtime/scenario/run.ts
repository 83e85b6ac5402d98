// Runs a scenario on a machine of its own and judges it: step by step, with a verdict for each expectation.

import { UserError } from '../../../server/base/errors';
import type { AppFiles } from '../machine/loadedApp';
import { loadApp } from '../machine/loadedApp';
import { createMachine, type Machine, type MachineOptions } from '../machine/machine';
import type { MemoryNetwork } from '../network/memoryNetwork';
import type { JournalLine } from '../platform/kernel/records';
import { Peers } from './peers/peers';
import { type ExpectStep, isExpectStep, type Scenario } from './scenario';
import { Stage } from './stage';
import type { PlannedExpectation, PlannedStep } from './step';

export interface Verdict {
  /** What was expected, as a sentence without a full stop. */
  readonly sentence: string;
  readonly held: boolean;
  /** What was there instead; only when it did not hold. */
  readonly instead?: string;
  /** Of the step in the file, such as `steps[3]`; absent for what is expected of every run. */
  readonly path?: string;
}

export interface ScenarioResult {
  readonly verdicts: readonly Verdict[];
  readonly journal: readonly JournalLine[];
  /** The step that could not be carried out; nothing after it was tried. */
  readonly stuck?: { readonly step: PlannedStep; readonly why: string };
  /** Everything held and nothing was stuck. */
  readonly held: boolean;
}

/** Told as it happens. */
export interface ScenarioListener {
  /** Before the app is launched: what the code of the app uses and the simulated PC does not do, one sentence each. */
  foretold?(sentences: readonly string[]): void;
  started?(machine: Machine): void;
  step?(step: PlannedStep | ExpectStep, at: number): void;
  verdict?(verdict: Verdict, at: number): void;
}

/** Milliseconds that an expectation gets to come true, unless it says otherwise; and how long an absence has to last. */
const patience = {
  memory: { presence: 30_000, absence: 2_000 },
  tcp: { presence: 5_000, absence: 500 },
} as const;

/** Throws UserError when the app cannot be loaded or the server cannot be started. */
export async function runScenario(
  scenario: Scenario,
  files: AppFiles,
  listener: ScenarioListener = {},
  app = loadApp(scenario.app, files, scenario.stubs),
  debugging: Pick<MachineOptions, 'debuggable' | 'counter' | 'engines'> = {},
): Promise<ScenarioResult> {
  const real = scenario.network === 'tcp' ? await Peers.onLoopback(scenario.peers) : undefined;
  const machine = createMachine({
    app,
    time: scenario.network === 'tcp' ? 'live' : 'virtual',
    seed: scenario.seed,
    ...(scenario.clock === undefined || scenario.network === 'tcp' ? {} : { epoch: scenario.clock }),
    device: scenario.device,
    access: scenario.access,
    lockScreenApps: scenario.lockScreenApps,
    ...debugging,
    ...real?.reached,
  });
  const peers = real ?? Peers.inMemory(scenario.peers, machine.network as MemoryNetwork);
  listener.started?.(machine);
  const stage = new Stage({
    machine,
    peers,
    settings: scenario.settings,
    foretold: sentences => listener.foretold?.(sentences),
  });
  try {
    return await new ScenarioRun(scenario, stage, listener).run();
  } finally {
    await machine.dispose();
    await peers.dispose();
  }
}

class ScenarioRun {
  private readonly verdicts: Verdict[] = [];
  private expectsCrash = false;

  constructor(
    private readonly scenario: Scenario,
    private readonly stage: Stage,
    private readonly listener: ScenarioListener,
  ) {}

  private get machine(): Machine {
    return this.stage.machine;
  }

  async run(): Promise<ScenarioResult> {
    for (const step of this.scenario.steps) {
      this.listener.step?.(
        isExpectStep(step) ? step : { ...step, sentence: this.stage.fill(step.sentence) },
        this.machine.now,
      );
      if (isExpectStep(step)) {
        await this.judge(step);
        continue;
      }
      try {
        await this.stage.perform(step);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return this.result({ step, why: error.message });
      }
    }
    return this.result();
  }

  private async judge(step: ExpectStep): Promise<void> {
    const { presence, absence } = patience[this.scenario.network];
    const isTrue = (expectation: PlannedExpectation) => expectation.holds(this.stage);
    const present = step.expectations.filter(expectation => !expectation.isAbsence);
    if (present.length > 0) await this.machine.until(() => present.every(isTrue), step.within ?? presence);
    // An absence is believed when it has lasted.
    if (present.length < step.expectations.length) await this.machine.until(() => false, step.within ?? absence);
    for (const expectation of step.expectations) {
      if (expectation.kind === 'journal' && expectation.sentence.includes('exception.unhandled'))
        this.expectsCrash = true;
      const held = isTrue(expectation);
      const instead = held ? undefined : expectation.instead(this.stage);
      this.note({
        sentence: expectation.sentence,
        held,
        path: step.path,
        ...(instead === undefined ? {} : { instead }),
      });
    }
  }

  private result(stuck?: ScenarioResult['stuck']): ScenarioResult {
    const crash = this.machine.journal.lines.find(line => line.kind === 'exception.unhandled');
    if (crash?.kind === 'exception.unhandled' && !this.expectsCrash) {
      const thrown = `${crash.type}: ${crash.message}`;
      const page = this.machine.journal.lines.find(line => line.kind === 'page.failed' && line.pid === crash.pid);
      const before =
        page?.kind === 'page.failed' && !page.error.startsWith(thrown)
          ? `\nThe page ${page.page} could not be shown before that: ${page.error}`
          : '';
      const instead = `${thrown}${crash.stack ? `\n${crash.stack}` : ''}${before}`;
      this.note({ sentence: 'every exception is caught', held: false, instead });
    }
    return {
      verdicts: this.verdicts,
      journal: this.machine.journal.lines,
      ...(stuck ? { stuck } : {}),
      held: stuck === undefined && this.verdicts.every(verdict => verdict.held),
    };
  }

  private note(verdict: Verdict): void {
    this.verdicts.push(verdict);
    this.listener.verdict?.(verdict, this.machine.now);
  }
}
