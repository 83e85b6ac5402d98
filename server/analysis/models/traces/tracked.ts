// The objects of Windows whose life is followed: sockets, channels, readers and writers, HTTP requests.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type {
  FieldSymbol,
  LocalSymbol,
  ParameterSymbol,
  PropertySymbol,
  TypeSymbol,
} from '../../../csharp/symbols/symbols';

export type Variable = LocalSymbol | ParameterSymbol | FieldSymbol | PropertySymbol;

/** One object as far as the code tells objects apart: whatever one `new` makes, or what a variable holds at first. */
export interface TrackedObject {
  /** Full name of its class. */
  readonly type: string;
  /** `made` by `new`; `given`: a variable had it before; `got` from Windows by a call or a property. */
  readonly origin: 'made' | 'given' | 'got';
  /** The `new`, call or property. */
  readonly node?: BoundExpression;
  readonly variable?: Variable;
}

/** What an expression or a variable may hold. No objects: null. */
export interface Value {
  readonly objects: ReadonlySet<TrackedObject>;
  /** Not the object but something of it: `InputStream`, `Control`, `Information.RemoteAddress`. */
  readonly part?: string;
  /** Not the object but an operation that it has begun: the name of the event. */
  readonly operation?: string;
}

const sockets = 'Windows.Networking.Sockets';

const trackedTypes = new Set([
  ...[
    'StreamSocket',
    'DatagramSocket',
    'StreamSocketListener',
    'MessageWebSocket',
    'StreamWebSocket',
    'ServerMessageWebSocket',
    'ServerStreamWebSocket',
    'ControlChannelTrigger',
  ].map(name => `${sockets}.${name}`),
  'Windows.Storage.Streams.DataReader',
  'Windows.Storage.Streams.DataWriter',
  'System.Net.Http.HttpClient',
  'System.Net.Http.HttpRequestMessage',
  'Windows.Web.Http.HttpClient',
  'Windows.Web.Http.HttpRequestMessage',
]);

/** Words of files that can have something to do with such objects; the others are never bound for them. */
export const trackedWord =
  /\b(StreamSocket|DatagramSocket|StreamSocketListener|MessageWebSocket|StreamWebSocket|ControlChannelTrigger|SocketActivityInformation|SocketInformation|TransferOwnership|EnableTransferOwnership|CancelIOAsync|UsingTransport|WaitForPushEnabled|BindServiceNameAsync|BindEndpointAsync|DetachStream|InputStream|OutputStream)\b/;

export function trackedType(type: TypeSymbol | undefined): string | undefined {
  if (type?.kind !== 'named') return undefined;
  const name = type.definition.metadataName;
  return trackedTypes.has(name) ? name : undefined;
}

/** `StreamSocket` of `Windows.Networking.Sockets.StreamSocket`. */
export function shortName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1).replace(/`\d+$/, '');
}

export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.part !== b.part || a.operation !== b.operation || a.objects.size !== b.objects.size) return false;
  return [...a.objects].every(each => b.objects.has(each));
}

/** Either of them; when they are of different kinds only the objects themselves are kept. */
export function joinValues(a: Value, b: Value): Value {
  if (sameValue(a, b)) return a;
  if (b.objects.size === 0) return a;
  if (a.objects.size === 0) return b;
  const objects = new Set([...a.objects, ...b.objects]);
  return a.part === b.part && a.operation === b.operation ? { ...a, objects } : { objects };
}
