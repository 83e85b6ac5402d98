// Every kind of line a journal can have, as one closed union, and the lane of the timeline that it belongs to.

export type Lane = 'device' | 'app' | 'broker' | 'task' | 'network' | 'toast';

/** What can change about the device. */
export type DeviceKey =
  | 'power'
  | 'standbyPhase'
  | 'network'
  | 'adapter'
  | 'supply'
  | 'charge'
  | 'batterySaver'
  | 'user'
  | 'session'
  | 'lock'
  | 'utcOffset'
  | 'backgroundWorkCost'
  | 'timerLateness'
  | 'location'
  | 'locationAccess';

/** What a line carries besides seq, at, kind and cause. Described once more, for other tools, in schemas/journal. */
export interface JournalRecords {
  'machine.started': {
    version: 1;
    seed: string;
    epoch: number;
    app: string;
    device: Record<string, string | number | boolean>;
    /** What the user answers when the app asks for background access. */
    access?: string;
    /** Other apps on the lock screen. */
    lockScreenApps?: number;
    /** Milliseconds from the decision to start a task until Run is called. */
    activationTime: number;
    /** Where servers push raw notifications to the app. */
    pushAddress?: string;
  };
  /** Something a person or a script did to the simulated PC. */
  command: { command: string; args?: Record<string, string | number | boolean | null> };

  /** `phase` of connected standby, where that changed with the power. */
  'device.changed': { what: DeviceKey; from: string | number; to: string | number; phase?: string };

  /** ISO 8601, in UTC. */
  'clock.set': { from: string; to: string };

  'app.launched': { pid: number; previous: string; background?: true };
  'app.enteredBackground': { pid: number; why: string };
  'app.leavingBackground': { pid: number };
  'app.suspending': { pid: number; deadline: number };
  'app.suspended': { pid: number };
  'app.resuming': { pid: number };
  'app.ended': { pid: number; state: 'Terminated' | 'ClosedByUser' | 'NotRunning'; why: string };
  /** A new version was installed. */
  'app.updated': { why: string };
  'access.changed': { from: string; to: string; by: 'request' | 'user' | 'update' };
  /** `place`: 1 to 7; absent when the app is not on the lock screen any more. */
  'lockScreen.changed': { place?: number; why: string };

  /** The window of the app took what the user did; what follows from it comes behind. */
  'input.done': { pid: number; input: string; target: string };
  'input.refused': { pid: number; input: string; target: string; why: string };
  /** The app asks the user something and waits for a click on one of the buttons. */
  'dialog.shown': { pid: number; title: string; content: string; buttons: string[] };

  /** The app wants something to be opened: an address, or the path of a file. `opened`: a user was there to see it. */
  'launcher.asked': { pid: number; what: string; opened: boolean };
  /** A page could not be made; the app hears of it by NavigationFailed. */
  'page.failed': { pid: number; page: string; error: string };
  /** The app has put a picture on the desktop or the lock screen. */
  'picture.shown': { pid: number; where: 'wallpaper' | 'lock screen'; path: string };

  /** RequestExtensionAsync; `why` it was denied. */
  'extension.requested': { session: string; pid: number; reason: string; answer: string; why?: string };
  /** `by`: app, Resumed or SystemPolicy. */
  'extension.ended': { session: string; by: string; why?: string };

  /** `pid`: of the client, where that is a process of this app. */
  'appService.opening': { connection: string; service: string; caller: string; pid?: number };
  'appService.refused': { service: string; family: string; status: string; pid?: number };
  'appService.message': { connection: string; from: 'client' | 'service'; text: string };
  'appService.response': { connection: string; from: 'client' | 'service'; status: string; text?: string };
  /** `by`: the end that has closed; `status`: what the other one is told. */
  'appService.closed': { connection: string; by: 'client' | 'service'; status: string; why: string };

  /** RequestAccessAsync of Geolocator; `why`: what has decided it, where that was not the user. */
  'location.asked': { pid: number; answer: string; why?: string };
  'geofence.added': { pid: number; fence: string; radius: number };
  'geofence.removed': { pid: number; fence: string };
  /** `state`: Entered, Exited or Removed, the latter with its reason. */
  'geofence.changed': { fence: string; state: string; why?: string };

  /** `of` is "suspending", "enteredBackground" or a task instance. */
  'deferral.taken': { deferral: string; of: string; open: number };
  'deferral.completed': { deferral: string; of: string; open: number; again?: true };

  'task.registered': {
    task: string;
    name: string;
    entryPoint: string;
    trigger: string;
    conditions?: string[];
    networkRequested: boolean;
    group?: string;
    /** Id of the control channel whose trigger it is. */
    channel?: string;
  };
  /** Register failed. `code`: symbol of the HRESULT. */
  'task.refused': { name: string; entryPoint: string; trigger?: string; code: string; why: string; source: string };
  'task.unregistered': { task: string; name: string; why: string };
  'trigger.fired': {
    activation: string;
    task: string;
    name: string;
    trigger: string;
    reason?: string;
    socketId?: string;
    channel?: string;
  };
  /** One pass through the gates. `heldBy` is the first that did not let it through; `limitedBy` says no and stops nothing. */
  'trigger.evaluated': { activation: string; passed: string[]; limitedBy?: string; heldBy?: string };
  /** The task starts, without what the gate asks for. */
  'trigger.limited': { activation: string; name: string; gate: string; why: string; source: string; ours?: true };
  /** Why a trigger did not start its task: the gate, the sentence, where Windows says so. */
  'trigger.held': { activation: string; name: string; gate: string; why: string; source: string; ours?: true };
  'trigger.dropped': { activation: string; name: string; why: string };
  'task.activated': { activation: string; instance: string; task: string; name: string; pid: number };
  'task.started': { instance: string; name: string; entryPoint: string };
  'task.progress': { instance: string; progress: number };
  'task.runReturned': { instance: string; openDeferrals: number };
  'task.canceled': { instance: string; name: string; reason: string; grace: number };
  'task.finished': {
    instance: string;
    name: string;
    outcome: 'completed' | 'failed' | 'terminated';
    ran: number;
    why?: string;
  };
  /** A raw notification reaches the device. */
  'push.received': { bytes: number; content: string };
  'push.kept': { bytes: number; why: string };
  'push.dropped': { bytes: number; why: string };
  /** A handler of the app in the foreground keeps it from its background tasks. */
  'push.canceled': { pid: number };
  'quota.armed': { instance: string; quota: string; limit: number };
  'quota.exceeded': { instance: string; quota: string; limit: number };
  /** What a task has used in all, when it is over: milliseconds of processor, bytes of network. */
  'quota.charged': { instance: string; name: string; cpu: number; network: number };
  /** The app's own quota is used up; the pool of all apps helps out. */
  'quota.borrowed': { instance: string; quota: string; amount: number };
  /** The task stands still until that time. */
  'quota.exhausted': { instance: string; name: string; quota: string; until: number };
  'quota.refilled': { instance: string; name: string; quota: string };
  'process.started': { pid: number; role: 'app' | 'taskHost' };
  'process.stubbed': { pid: number; files: readonly string[] };
  'process.ended': { pid: number; role: 'app' | 'taskHost'; why: string };

  'channel.created': { channel: string; minutes: number; wanted: string; pid: number };
  'channel.transport': { channel: string; socket: string };
  /** What WaitForPushEnabled answered, and why. */
  'channel.enabled': { channel: string; socket: string; status: string; why: string; source: string; ours?: true };
  /** Something is handed to the app. `ordered`: Run will wait for the handler of the app to return. */
  'channel.arriving': { channel: string; ordered: boolean };
  'channel.handled': { channel: string };
  'channel.keepAlive': { channel: string; minutes: number };
  'channel.networkKeepAlive': { channel: string; from: number; to: number };
  /** The network keep-alive sends something, so that no router on the way forgets the connection. */
  'channel.probed': { channel: string; socket: string };
  'channel.flushed': { channel: string };
  /** Something happened that would have started a task, had one been registered. */
  'channel.unheard': { channel: string; why: string };
  'channel.closed': { channel: string; why: string };

  'socket.created': { socket: string; socketKind: string; pid: number };
  'socket.enabled': { socket: string; task: string; action: string };
  'socket.ioCanceled': { socket: string; operations: number };
  'socket.lent': {
    socket: string;
    socketId: string;
    pid: number;
    contextBytes?: number;
    keepAlive?: number;
    unread?: number;
  };
  /** `through`: TriggerDetails of the task, or the list of all lent sockets. */
  'socket.taken': {
    socket: string;
    socketId: string;
    pid: number;
    by: 'app' | 'task';
    through: 'task' | 'AllSockets';
  };
  'socket.keepAliveExpired': { socket: string; socketId: string; keepAlive: number };
  'socket.closed': { socket: string; pid?: number; why: string };
  'socket.lost': { socket: string; socketId: string; pid: number; why: string };
  'socket.read': { socket: string; pid: number; bytes: number };
  'socket.accepted': { socket: string; listener: string; pid: number; remote: string };

  'network.connecting': { connection: string; host: string; port: string; pid: number };
  'network.listening': { connection: string; port: string; pid: number };
  'network.connected': { connection: string; local: string; remote: string };
  'network.accepted': { connection: string; listener: string; local: string; remote: string };
  /** `by`: who found out; what Windows finds out itself (time-out, network lost) is no input of the run. */
  'network.failed': {
    connection: string;
    failure: string;
    by: 'network' | 'windows';
    detail?: string;
    httpStatus?: number;
  };
  'network.received': { connection: string; bytes: number; data: string };
  'network.sent': { connection: string; bytes: number; data: string; pid: number };
  'network.ended': { connection: string };
  'network.written': { connection: string; bytes: number };
  /** The handshake of TLS begins. */
  'network.securing': { connection: string; host: string; pid: number };
  /** It is over; `errors`: what is wrong with the certificate. */
  'network.secured': { connection: string; errors?: string[] };
  /** A WebSocket's opening request. */
  'network.opening': {
    connection: string;
    url: string;
    protocols?: string[];
    headers?: Record<string, string>;
    pid: number;
  };
  'network.opened': {
    connection: string;
    local: string;
    remote: string;
    protocol: string;
    /** What is wrong with the certificate. */
    errors?: string[];
  };
  /** `part`: the message goes on with the next line of the connection. */
  'network.message': { connection: string; bytes: number; data: string; text?: true; part?: true };
  'network.messageSent': {
    connection: string;
    bytes: number;
    data: string;
    text?: true;
    part?: true;
    pid: number;
  };
  'network.pong': { connection: string };
  /** The close frame of the other side; without code an empty one. */
  'network.closeFrame': { connection: string; code?: number; reason: string };
  'network.resolving': { connection: string; host: string; port: string; pid: number };
  'network.resolved': { connection: string; remote: string };
  'network.datagram': { connection: string; bytes: number; data: string; remote: string };
  'network.groupJoined': { connection: string; group: string; pid: number };
  'network.datagramSent': { connection: string; bytes: number; data: string; remote: string; pid: number };
  'network.frameSent': {
    connection: string;
    frame: 'ping' | 'pong' | 'close';
    code?: number;
    reason?: string;
    pid: number;
  };

  'http.request': { request: string; connection: string; method: string; uri: string; pid: number };
  'http.response': { request: string; connection: string; status: number; reason: string };

  /** A call that Windows refused; the C# code sees it as an exception. */
  'error.raised': {
    situation: string;
    api: string;
    hresult: string;
    code: string;
    why: string;
    source: string;
    ours?: true;
  };
  /** An exception of the C# program that nobody caught. */
  'exception.unhandled': { pid: number; type: string; message: string; stack?: string };
  output: { pid: number; stream: 'out' | 'error' | 'debug'; text: string };
  /** In the folders of the app; `bytes`: how long the file is after somebody has written to it and closed it. */
  'file.changed': {
    pid: number;
    path: string;
    change: 'created' | 'written' | 'deleted' | 'moved';
    bytes?: number;
    to?: string;
  };
  /** `suppressed`: it went to the notification centre without popping up. */
  'toast.shown': { pid: number; lines: string[]; xml: string; tag?: string; group?: string; suppressed?: boolean };
  'toast.updated': { pid: number; tag: string; lines: string[] };
  'toast.removed': { tag?: string; group?: string; why: string };
  /** `due`: virtual time. */
  'toast.scheduled': { pid: number; id: string; due: number; lines: string[] };
  'tile.scheduled': { pid: number; tile?: string; id: string; due: number; lines: string[] };
  /** `tile`: of a secondary tile. */
  'tile.updated': { pid: number; tile?: string; lines: string[]; xml: string };
  'tile.cleared': { pid: number; tile?: string };
  'badge.updated': { pid: number; tile?: string; value: string };
  'badge.cleared': { pid: number; tile?: string };
}

export type JournalKind = keyof JournalRecords;

/** Lines that tell of a call: they say where in the app's code it stands. */
export const callKinds: ReadonlySet<JournalKind> = new Set([
  'task.registered',
  'task.refused',
  'task.unregistered',
  'deferral.taken',
  'socket.enabled',
  'socket.lent',
  'socket.taken',
  'channel.created',
  'channel.transport',
  'geofence.added',
  'error.raised',
]);

interface LineHead<K extends JournalKind> {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** Virtual milliseconds since the start. */
  readonly at: number;
  readonly kind: K;
  /** `seq` of the line that this one follows from. */
  readonly cause?: number;
  /** Path from the app's folder and line, of lines that tell of a call. */
  readonly place?: string;
}

export type JournalLineOf<K extends JournalKind> = LineHead<K> & Readonly<JournalRecords[K]>;

export type JournalLine = { [K in JournalKind]: JournalLineOf<K> }[JournalKind];

/** Also the list of all kinds at run time. */
export const laneOfKind = {
  'machine.started': 'device',
  command: 'device',
  'device.changed': 'device',
  'clock.set': 'device',
  'app.launched': 'app',
  'app.enteredBackground': 'app',
  'app.leavingBackground': 'app',
  'app.suspending': 'app',
  'app.suspended': 'app',
  'app.resuming': 'app',
  'app.ended': 'app',
  'app.updated': 'app',
  'access.changed': 'app',
  'input.done': 'app',
  'input.refused': 'app',
  'dialog.shown': 'app',
  'launcher.asked': 'app',
  'page.failed': 'app',
  'picture.shown': 'app',
  'lockScreen.changed': 'app',
  'extension.requested': 'app',
  'extension.ended': 'app',
  'appService.opening': 'broker',
  'appService.refused': 'broker',
  'appService.message': 'broker',
  'appService.response': 'broker',
  'appService.closed': 'broker',
  'location.asked': 'app',
  'geofence.added': 'app',
  'geofence.removed': 'app',
  'geofence.changed': 'device',
  'deferral.taken': 'task',
  'deferral.completed': 'task',
  'task.registered': 'app',
  'task.refused': 'app',
  'task.unregistered': 'app',
  'trigger.fired': 'broker',
  'trigger.evaluated': 'broker',
  'trigger.limited': 'broker',
  'trigger.held': 'broker',
  'trigger.dropped': 'broker',
  'task.activated': 'task',
  'task.started': 'task',
  'task.progress': 'task',
  'task.runReturned': 'task',
  'task.canceled': 'task',
  'task.finished': 'task',
  'push.received': 'network',
  'push.kept': 'network',
  'push.dropped': 'network',
  'push.canceled': 'app',
  'quota.armed': 'task',
  'quota.exceeded': 'task',
  'quota.charged': 'task',
  'quota.borrowed': 'task',
  'quota.exhausted': 'task',
  'quota.refilled': 'task',
  'process.started': 'task',
  'process.stubbed': 'task',
  'process.ended': 'task',
  'channel.created': 'broker',
  'channel.transport': 'broker',
  'channel.enabled': 'broker',
  'channel.arriving': 'broker',
  'channel.handled': 'broker',
  'channel.keepAlive': 'broker',
  'channel.networkKeepAlive': 'broker',
  'channel.probed': 'broker',
  'channel.flushed': 'broker',
  'channel.unheard': 'broker',
  'channel.closed': 'broker',
  'socket.created': 'broker',
  'socket.enabled': 'broker',
  'socket.ioCanceled': 'broker',
  'socket.lent': 'broker',
  'socket.taken': 'broker',
  'socket.keepAliveExpired': 'broker',
  'socket.closed': 'broker',
  'socket.lost': 'broker',
  'socket.read': 'broker',
  'socket.accepted': 'broker',
  'network.connecting': 'network',
  'network.listening': 'network',
  'network.connected': 'network',
  'network.accepted': 'network',
  'network.failed': 'network',
  'network.received': 'network',
  'network.sent': 'network',
  'network.ended': 'network',
  'network.written': 'network',
  'network.securing': 'network',
  'network.secured': 'network',
  'network.opening': 'network',
  'network.opened': 'network',
  'network.message': 'network',
  'network.messageSent': 'network',
  'network.pong': 'network',
  'network.closeFrame': 'network',
  'network.frameSent': 'network',
  'network.resolving': 'network',
  'network.resolved': 'network',
  'network.datagram': 'network',
  'network.groupJoined': 'network',
  'network.datagramSent': 'network',
  'http.request': 'network',
  'http.response': 'network',
  'error.raised': 'app',
  'exception.unhandled': 'app',
  output: 'app',
  'file.changed': 'app',
  'toast.shown': 'toast',
  'toast.updated': 'toast',
  'toast.removed': 'toast',
  'toast.scheduled': 'toast',
  'tile.scheduled': 'toast',
  'tile.updated': 'toast',
  'tile.cleared': 'toast',
  'badge.updated': 'toast',
  'badge.cleared': 'toast',
} as const satisfies Record<JournalKind, Lane>;
