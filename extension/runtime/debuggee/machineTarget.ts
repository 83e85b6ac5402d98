// The machine as the debug adapter sees it: one run of one app that can be stopped, looked at, and played with.

import { UserError } from '../../../server/base/errors';
import { isOrderlyError, sentenceOf } from '../../timeline/sentences';
import { clockText } from '../../timeline/text';
import type {
  BreakpointInfo,
  BreakpointRequest,
  Completion,
  DebugTarget,
  EvaluatePurpose,
  Frame,
  LaunchConfig,
  MachineControls,
  ResumeKind,
  Scope,
  SourceId,
  Statement,
  TargetEvent,
  ThreadInfo,
  Variable,
} from '../adapter/debugTarget';
import type { AppStart } from '../machine/appStart';
import { notSimulated } from '../machine/codeProcess';
import { type AppFiles, type LoadedApp, loadApp } from '../machine/loadedApp';
import { createMachine, type Machine } from '../machine/machine';
import { PushEndpoint } from '../machine/pushEndpoint';
import { planStandIn, type ServerAddress } from '../machine/standIn';
import { CertificateAuthority } from '../network/certificates';
import { startTestServer, type TestServer } from '../network/testServer';
import { startWebSocketTestServer, type WebSocketTestServer } from '../network/webSocketTestServer';
import type { JournalKind, JournalLine } from '../platform/kernel/records';
import { Peers } from '../scenario/peers/peers';
import { RealTcpPeer } from '../scenario/peers/tcpPeer';
import { RealWebSocketPeer } from '../scenario/peers/webSocketPeer';
import { Stage } from '../scenario/stage';
import { HomeTransport } from './homeTransport';
import { InspectedProcesses } from './inspectedProcesses';
import { MachineKnobs } from './machineKnobs';

/** A machine that was told to end, as shells say it of a terminated program. */
const ended = 143;

/** What exists from `start` on. */
interface Running {
  readonly machine: Machine;
  readonly server: TestServer;
  readonly webSockets: WebSocketTestServer;
  readonly push: PushEndpoint;
  readonly transport: HomeTransport;
  readonly knobs: MachineKnobs;
}

export class MachineTarget implements DebugTarget {
  private listener: (event: TargetEvent) => void = () => {};
  private loaded:
    | { readonly config: LaunchConfig; readonly app: LoadedApp; readonly processes: InspectedProcesses }
    | undefined;
  private running: Running | undefined;
  /** Also when the run has ended: its timeline can still be asked for. */
  private knobs: MachineKnobs | undefined;
  private hasExited = false;
  private fired = false;
  private stateIsDue = false;

  constructor(
    private readonly files: AppFiles,
    private readonly logBug: (error: unknown) => void,
  ) {}

  onEvent(listener: (event: TargetEvent) => void): void {
    this.listener = listener;
  }

  async load(config: LaunchConfig): Promise<void> {
    const app = loadApp(config.manifest ?? config.folder ?? '', this.files);
    const { entryPoint } = config;
    const declared = ownTasks(app);
    if (entryPoint !== undefined && !declared.includes(entryPoint)) {
      const sentence = `The manifest declares no background task ${entryPoint}; it declares ${declared.join(', ') || 'none'}.`;
      throw new UserError('no-such-task', sentence);
    }
    for (const each of entryPoint === undefined ? declared : [entryPoint]) app.program(each);
    const processes = new InspectedProcesses(app);
    processes.onStop = stop => {
      this.running?.machine.hold();
      this.listener({ kind: 'stopped', ...stop });
    };
    processes.onMessage = (text, { source, line }) =>
      this.listener({ kind: 'output', category: 'console', text: `${text}\n`, ...(source ? { source, line } : {}) });
    if (!config.noDebug) processes.attach();
    this.loaded = { config, app, processes };
  }

  async start(): Promise<void> {
    const { config, app, processes } = this.needLoaded();
    const authority = new CertificateAuthority();
    const server = await startTestServer({ certificate: host => authority.issue({ hosts: [host] }) });
    const push = await PushEndpoint.start();
    const address = { host: '127.0.0.1', port: String(server.port) };
    const webSockets = await startWebSocketTestServer();
    const home = { tcp: address, webSocket: { host: '127.0.0.1', port: String(webSockets.port) } };
    const atHome = (wanted: string) =>
      this.say(`Nobody listens at ${wanted}: the simulator's own server answers there.`);
    const transport = new HomeTransport(home, atHome, authority.cert);
    const start = this.chooseStart(app, config, address);
    const machine = createMachine({
      app,
      time: 'live',
      transport,
      debuggable: true,
      pushAddress: push.address,
      onBug: error => {
        this.logBug(error);
        this.say(`The simulated PC has stopped because of a defect: ${String(error)}`, 'important');
        this.exit(70);
      },
    });
    machine.code.onProcess(code => processes.add(code));
    const peers = Peers.of([
      new RealTcpPeer('server', address.host, server),
      new RealWebSocketPeer('webSocket', '127.0.0.1', webSockets),
    ]);
    const stage = new Stage({ machine, peers, foretold: sentences => this.say(sentences.join('\n')) });
    const knobs = new MachineKnobs({
      stage,
      server,
      webSockets,
      start,
      stopAtNextTask: () => processes.stopAtNextTask(),
      standIn: entryPoint => this.standIn(machine, entryPoint, address),
    });
    push.deliverTo(machine);
    this.running = { machine, server, webSockets, push, transport, knobs };
    this.knobs = knobs;
    machine.journal.onLine(line => this.report(line));
    this.listener({ kind: 'state', state: knobs.state() });
    this.tellWhatIsMissing(app, config.entryPoint);
    if (app.facts.declaredTasks.some(({ types }) => types.includes('pushNotification')))
      this.say(`Raw notifications for the app go to ${push.address} (POST, X-WNS-Type: wns/raw).`);
    await machine.launch(start);
    const { entryPoint, trigger, payload, stopOnEntry } = config;
    if (entryPoint === undefined) return;
    this.fired = true;
    const result = await knobs.fire({ entryPoint, trigger, payload, stopOnEntry });
    if (result.outcome === 'held')
      this.say(`${entryPoint} has not started: ${result.reason ?? 'its trigger is held back.'}`, 'important');
  }

  detach(): void {
    this.loaded?.processes.detach();
    this.running?.machine.release();
  }

  async stop(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (running) {
      await running.machine.dispose();
      running.transport.dispose();
      await running.server.close();
      await running.webSockets.close();
      await running.push.dispose();
    }
    this.exit(ended);
  }

  setBreakpoints(source: SourceId, requests: readonly BreakpointRequest[]): BreakpointInfo[] {
    return this.needLoaded().processes.setBreakpoints(source, requests);
  }

  threads(): ThreadInfo[] {
    return this.loaded?.processes.threads() ?? [];
  }

  frames(threadId: number): Frame[] {
    return this.running?.machine.isHeld ? (this.loaded?.processes.frames(threadId) ?? []) : [];
  }

  scopes(frame: Frame): Scope[] {
    return this.loaded?.processes.scopes(frame) ?? [];
  }

  async evaluate(expression: string, frame: Frame | undefined, purpose: EvaluatePurpose): Promise<Variable> {
    const value = this.loaded?.processes.evaluate(expression, frame, purpose === 'hover');
    if (value) return value;
    throw nothingRuns();
  }

  async assign(target: string, expression: string, frame: Frame | undefined): Promise<Variable> {
    const value = this.loaded?.processes.assign(target, expression, frame);
    if (value) return value;
    throw nothingRuns();
  }

  completions(text: string, frame: Frame | undefined): Completion[] {
    return this.loaded?.processes.completions(text, frame) ?? [];
  }

  librarySource(name: string): string {
    const text = this.loaded?.processes.librarySource(name);
    if (text !== undefined) return text;
    throw new UserError('no-such-source', `The library has no ${name}.`);
  }

  resume(threadId: number, kind: ResumeKind): void {
    this.loaded?.processes.resume(threadId, kind);
    this.running?.machine.release();
    this.listener({ kind: 'continued', threadId });
  }

  statementsOn(source: SourceId, line: number): Statement[] {
    return this.loaded?.processes.statementsOn(source, line) ?? [];
  }

  setNextStatement(threadId: number, statement: Statement): void {
    this.loaded?.processes.setNextStatement(threadId, statement);
  }

  pause(threadId: number): void {
    this.loaded?.processes.pause(threadId);
  }

  get machine(): MachineControls {
    if (this.knobs) return this.knobs;
    throw new UserError('not-started', 'The simulated PC is not running.');
  }

  /** As Windows starts it, or by its Main; a stand-in for the task that is meant where there is no code to start. */
  private chooseStart(app: LoadedApp, { entryPoint }: LaunchConfig, server: ServerAddress): AppStart {
    const main = app.mainMethod;
    if (main !== undefined) return { kind: 'code', method: main, args: [] };
    if (app.applicationClass !== undefined) return { kind: 'app' };
    const task = entryPoint ?? ownTasks(app)[0];
    if (task === undefined) return { kind: 'nothing' };
    this.say(`The app has no code that could be started here: the simulator registers ${task} in its place.`);
    return standInStart(app, task, server);
  }

  /** For an app that registers the task behind a button that nobody has clicked, or that cannot run. */
  private async standIn(machine: Machine, entryPoint: string, server: ServerAddress): Promise<void> {
    const start = standInStart(machine.app, entryPoint, server);
    const { state } = machine.system.app;
    const isThere = state === 'Running' || state === 'Suspended';
    this.say(
      !isThere
        ? `The app does not run, so the simulator registers ${entryPoint} in its place.`
        : `The app has not registered ${entryPoint} so far, so the simulator does it in its place. To let the app do it, use its window before the task is fired: Window in the view Simulated PC.`,
    );
    if (!isThere) await machine.launch(start);
    else await machine.perform({ do: 'standIn', start: JSON.stringify(start) });
  }

  /** Before it runs, so that nobody looks for the reason in the app. */
  private tellWhatIsMissing(app: LoadedApp, entryPoint: string | undefined): void {
    for (const each of entryPoint === undefined ? ownTasks(app) : [entryPoint]) {
      const { compilation, type } = app.program(each);
      const missing = notSimulated(compilation, type);
      if (missing.length > 0)
        this.say(`${each} uses what is not simulated yet, and ends where it gets there: ${missing.join(', ')}.`);
    }
  }

  private report(line: JournalLine): void {
    this.listener({ kind: 'journal', lines: [`${clockText(line.at)} ${sentenceOf(line)}`] });
    if (changesState.has(line.kind)) this.stateSoon();
    switch (line.kind) {
      case 'output':
        this.listener({ kind: 'output', category: categoryOf[line.stream], text: line.text });
        break;
      case 'exception.unhandled':
        this.listener({
          kind: 'output',
          category: 'stderr',
          text: `Unhandled ${line.type}: ${line.message}\n${line.stack ? `${line.stack}\n` : ''}`,
        });
        break;
      case 'toast.shown':
      case 'trigger.held':
      case 'trigger.dropped':
      case 'socket.lost':
      case 'app.ended':
        this.say(sentenceOf(line));
        break;
      case 'error.raised':
        if (!isOrderlyError(line)) this.say(sentenceOf(line));
        break;
      case 'task.finished':
        if (this.fired && line.instance === this.firstInstance()) this.exit(line.outcome === 'completed' ? 0 : 1);
        break;
      default:
        break;
    }
  }

  /** A line is written before what it tells has been done, and several often come together. */
  private stateSoon(): void {
    if (this.stateIsDue) return;
    this.stateIsDue = true;
    queueMicrotask(() => {
      this.stateIsDue = false;
      if (this.running) this.listener({ kind: 'state', state: this.running.knobs.state() });
    });
  }

  /** The run of the task that the launch configuration has fired. */
  private firstInstance(): string | undefined {
    const entryPoint = this.loaded?.config.entryPoint;
    const started = this.running?.machine.journal.lines.find(
      line => line.kind === 'task.started' && line.entryPoint === entryPoint,
    );
    return started?.kind === 'task.started' ? started.instance : undefined;
  }

  private say(sentence: string, category: 'console' | 'important' = 'console'): void {
    this.listener({ kind: 'output', category, text: `${sentence}\n` });
  }

  private exit(exitCode: number): void {
    if (this.hasExited) return;
    this.hasExited = true;
    this.listener({ kind: 'exited', exitCode });
  }

  private needLoaded(): NonNullable<MachineTarget['loaded']> {
    if (this.loaded) return this.loaded;
    throw new UserError('not-loaded', 'No app is loaded: launch one first.');
  }
}

function standInStart(app: LoadedApp, entryPoint: string, server: ServerAddress): AppStart & { kind: 'standIn' } {
  const { settings } = planStandIn(app, entryPoint, server, 'connected');
  return { kind: 'standIn', entryPoint, server, lend: 'connected', settings };
}

const categoryOf = { out: 'stdout', error: 'stderr', debug: 'console' } as const;

function nothingRuns(): UserError {
  return new UserError('nothing-runs', 'No C# runs now in which this could be evaluated.');
}

/** Lines after which the state that the panel shows may be another one. */
const changesState: ReadonlySet<JournalKind> = new Set<JournalKind>([
  'device.changed',
  'app.launched',
  'app.suspended',
  'app.resuming',
  'app.ended',
  'task.registered',
  'task.unregistered',
  'task.started',
  'task.canceled',
  'task.finished',
]);

/** Task classes that the app brings itself. */
function ownTasks(app: LoadedApp): string[] {
  return app.facts.declaredTasks.map(task => task.entryPoint).filter(entryPoint => !entryPoint.startsWith('Windows.'));
}
