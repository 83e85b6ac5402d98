// A run in the time of the wall: a PC on real sockets, with servers of the simulator for an app whose own are not at hand.

import type { AppStart } from '../machine/appStart';
import type { LoadedApp } from '../machine/loadedApp';
import { createMachine, type Machine } from '../machine/machine';
import { PushEndpoint } from '../machine/pushEndpoint';
import { planStandIn, type ServerAddress } from '../machine/standIn';
import { CertificateAuthority } from '../network/certificates';
import { startTestServer, type TestServer } from '../network/testServer';
import { startWebSocketTestServer, type WebSocketTestServer } from '../network/webSocketTestServer';
import { Peers } from '../scenario/peers/peers';
import { RealTcpPeer } from '../scenario/peers/tcpPeer';
import { RealWebSocketPeer } from '../scenario/peers/webSocketPeer';
import { Stage } from '../scenario/stage';
import { HomeTransport } from './homeTransport';

/** Wall milliseconds that the app gets to register, to lend a socket, to start a task. */
export const patience = 5_000;

export interface LiveRunParts {
  readonly app: LoadedApp;
  /** The task that the run is for, if it is for one. */
  readonly entryPoint: string | undefined;
  /** Absolute path: where the data of the app is kept between runs. */
  readonly dataFolder: string | undefined;
  readonly say: (sentence: string) => void;
  readonly onBug: (error: unknown) => void;
  /** The next task that starts stops at its first statement. */
  readonly stopAtNextTask: () => void;
}

export class LiveRun {
  readonly machine: Machine;
  /** The PC, as the steps of a scenario see it. */
  readonly stage: Stage;
  /** How the app is started. */
  readonly start: AppStart;

  private constructor(
    private readonly parts: LiveRunParts,
    /** To which the app is connected unless it has a server of its own. */
    readonly server: TestServer,
    /** The same for WebSockets. */
    readonly webSockets: WebSocketTestServer,
    private readonly push: PushEndpoint,
    private readonly transport: HomeTransport,
  ) {
    this.start = chooseStart(parts, this.address);
    this.machine = createMachine({
      app: parts.app,
      time: 'live',
      transport,
      debuggable: true,
      dataFolder: parts.dataFolder,
      pushAddress: push.address,
      onBug: parts.onBug,
    });
    const peers = Peers.of([
      new RealTcpPeer('server', this.address.host, server),
      new RealWebSocketPeer('webSocket', this.address.host, webSockets),
    ]);
    this.stage = new Stage({ machine: this.machine, peers, foretold: sentences => parts.say(sentences.join('\n')) });
    push.deliverTo(this.machine);
  }

  /** Everything is there, and the app not launched yet. */
  static async open(parts: LiveRunParts): Promise<LiveRun> {
    const authority = new CertificateAuthority();
    const server = await startTestServer({ certificate: host => authority.issue({ hosts: [host] }) });
    const push = await PushEndpoint.start();
    const webSockets = await startWebSocketTestServer();
    const home = { tcp: addressOf(server), webSocket: addressOf(webSockets) };
    const atHome = (wanted: string) =>
      parts.say(`Nobody listens at ${wanted}: the simulator's own server answers there.`);
    return new LiveRun(parts, server, webSockets, push, new HomeTransport(home, atHome, authority.cert));
  }

  /** Where raw notifications for the app go. */
  get pushAddress(): string {
    return this.push.address;
  }

  stopAtNextTask(): void {
    this.parts.stopAtNextTask();
  }

  /** Registers the task in the place of an app that registers the task behind a button that nobody has clicked, or that cannot run. Throws UserError for
   * what cannot be played. */
  async standIn(entryPoint: string): Promise<void> {
    const { machine, address } = this;
    const start = standInStart(machine.app, entryPoint, address);
    const { state } = machine.system.app;
    const isThere = state === 'Running' || state === 'Suspended';
    this.parts.say(
      !isThere
        ? `The app does not run, so the simulator registers ${entryPoint} in its place.`
        : `The app has not registered ${entryPoint} so far, so the simulator does it in its place. To let the app do it, use its window before the task is fired: Window in the view Simulated PC.`,
    );
    if (!isThere) await machine.launch(start);
    else await machine.perform({ do: 'standIn', start: JSON.stringify(start) });
  }

  async dispose(): Promise<void> {
    await this.machine.dispose();
    this.transport.dispose();
    await this.server.close();
    await this.webSockets.close();
    await this.push.dispose();
  }

  private get address(): ServerAddress {
    return addressOf(this.server);
  }
}

/** As Windows starts it, or by its Main; a stand-in for the task that is meant where there is no code to start, and nobody starts it with the device. */
function chooseStart({ app, entryPoint, say }: LiveRunParts, server: ServerAddress): AppStart {
  const main = app.mainMethod;
  if (main !== undefined) return { kind: 'code', method: main, args: [] };
  if (app.applicationClass !== undefined) return { kind: 'app' };
  if (app.startsWithDevice) return { kind: 'nothing' };
  const task = entryPoint ?? app.ownTasks[0];
  if (task === undefined) return { kind: 'nothing' };
  say(`The app has no code that could be started here: the simulator registers ${task} in its place.`);
  return standInStart(app, task, server);
}

function standInStart(app: LoadedApp, entryPoint: string, server: ServerAddress): AppStart & { kind: 'standIn' } {
  const { settings } = planStandIn(app, entryPoint, server, 'connected');
  return { kind: 'standIn', entryPoint, server, lend: 'connected', settings };
}

function addressOf({ port }: { readonly port: number }): ServerAddress {
  return { host: '127.0.0.1', port: String(port) };
}
