// The knobs of a running machine: what the trigger panel and the debugger can do to it, and what they can read off it.

import { UserError } from '../../../server/base/errors';
import { drawTimeline } from '../../timeline/svg';
import { clockText, textTimeline } from '../../timeline/text';
import { whyTasks } from '../../timeline/why/why';
import type {
  Choice,
  FireRequest,
  FireResult,
  Happening,
  MachineControls,
  MachineState,
  TaskInfo,
  Timeline,
} from '../adapter/debugTarget';
import type { AppStart } from '../machine/appStart';
import type { Machine } from '../machine/machine';
import { readAction } from '../scenario/scenario';
import { Firing } from './firing';
import { happeningsIn } from './happenings';
import { type LiveRun, patience } from './liveRun';

export class MachineKnobs implements MachineControls {
  constructor(
    private readonly machine: Machine,
    /** Absent: a scenario drives the run, and nobody else. */
    private readonly live?: LiveRun,
  ) {}

  state(): MachineState {
    return {
      device: this.machine.system.device.state.power,
      app: this.appState,
      clock: this.machine.now,
      tasks: this.tasks(),
    };
  }

  private get appState(): MachineState['app'] {
    const { state } = this.machine.system.app;
    return state === 'Running' ? 'running' : state === 'Suspended' ? 'suspended' : 'notRunning';
  }

  happenings(): readonly Happening[] {
    if (!this.live) return [];
    const { device, faults, access } = this.machine.system;
    return happeningsIn({
      app: this.machine.app,
      device: device.state,
      clock: clockText(this.machine.now),
      appState: this.appState,
      access: access.effective,
      launch: launchStep(this.live.start),
      faults: (faults?.activeFaults ?? []).map(({ name }) => name),
    });
  }

  tasks(): TaskInfo[] {
    const { registrations, taskHost } = this.machine.system;
    const answers = new Map(
      whyTasks(this.machine.journal.lines).map(each => [`${each.task}\n${each.entryPoint}`, each]),
    );
    return [...registrations.all, ...registrations.usedUpTasks].map(registration => {
      const { id, name, entryPoint, trigger } = registration;
      const run = taskHost.all.find(instance => instance.registration.id === id);
      const atRest = registrations.isUsedUp(registration) ? 'used up' : 'idle';
      const state = !run ? atRest : run.state === 'canceling' ? 'cancelling' : 'running';
      const why = answers.get(`${name}\n${entryPoint}`)?.answer ?? '';
      return { taskId: id, name, entryPoint, trigger: trigger.kind, state, why };
    });
  }

  async fire(request: FireRequest): Promise<FireResult> {
    return new Firing(this.requireLive()).fire(request);
  }

  async happen(step: unknown): Promise<string> {
    const { stage } = this.requireLive();
    const action = readAction(step);
    await stage.perform(action);
    await this.machine.settled(patience);
    return action.sentence;
  }

  async timeline(): Promise<Timeline> {
    const { lines } = this.machine.journal;
    return { ...drawTimeline(lines), text: textTimeline(lines) };
  }

  /** Throws UserError while nothing can be done to the PC. */
  private requireLive(): LiveRun {
    if (!this.live)
      throw new UserError('scenario-drives', 'A scenario drives this run: what happens stands in its steps.');
    if (this.machine.isHeld)
      throw new UserError('held-by-debugger', 'The program is stopped in the debugger: let it go on first.');
    return this.live;
  }
}

/** How the app is started again. */
function launchStep(start: AppStart): Choice['step'] | undefined {
  switch (start.kind) {
    case 'app':
      return { launch: true };
    case 'code':
      return { launch: start.method, args: start.args };
    case 'standIn':
      return { launch: { standIn: start.entryPoint } };
    case 'nothing':
      return undefined;
  }
}
