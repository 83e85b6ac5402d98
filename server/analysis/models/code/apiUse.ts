// Which parts of Windows that need something in the manifest an app's C# uses, by resolved types.
import { Remembered } from '../../../base/reads';
import type { Span } from '../../../base/text';
import type { BoundBody } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { AppCode } from '../../../workspace/code';
import type { App, SourceFile } from '../../../workspace/snapshot';
import { nodesBelow } from './boundNodes';
import { bodiesIn, isType } from './methods';

export interface ApiUse {
  /** `client`: speaks to the network. `listener`: waits for others to connect. `toast`: shows a notification. */
  readonly kind: 'client' | 'listener' | 'toast';
  /** The class whose object is made, or whose method is called. */
  readonly className: string;
  readonly file: SourceFile;
  /** The name of the class in `new`, or of the method. */
  readonly span: Span;
}

/** In the order of projects, files and places; remembered while the code stays the same. */
export function apiUses(app: App, code: AppCode): readonly ApiUse[] {
  return app.projects.flatMap(project => {
    const files = code.mentions(project).of(word);
    if (files.size === 0) return [];
    const root = code.rootOf(project);
    const compilation = code.compilationOf(root);
    const all = known.of(compilation, () => findUses(compilation, code.programMentions(root).of(word)));
    return all.filter(({ file }) => files.has(file.path));
  });
}

const sockets = 'Windows.Networking.Sockets';
const made = new Map<string, ApiUse['kind']>([
  [`${sockets}.StreamSocket`, 'client'],
  [`${sockets}.DatagramSocket`, 'client'],
  [`${sockets}.MessageWebSocket`, 'client'],
  [`${sockets}.StreamWebSocket`, 'client'],
  [`${sockets}.ControlChannelTrigger`, 'client'],
  ['Windows.Web.Http.HttpClient', 'client'],
  ['System.Net.Http.HttpClient', 'client'],
  [`${sockets}.StreamSocketListener`, 'listener'],
  ['System.Net.Sockets.TcpClient', 'client'],
  ['System.Net.Sockets.UdpClient', 'client'],
  ['System.Net.Sockets.TcpListener', 'listener'],
]);
const word =
  /(Socket|\b(StreamSocketListener|ControlChannelTrigger|HttpClient|TcpClient|UdpClient|TcpListener|ToastNotifier|CreateToastNotifier))\b/;

const known = new Remembered<Compilation, readonly ApiUse[]>();

function findUses(compilation: Compilation, files: ReadonlyMap<string, SourceFile>): ApiUse[] {
  const found = new Map<string, ApiUse>();
  for (const { body, file } of bodiesIn(compilation, files, word))
    for (const use of usesIn(body, file)) found.set(`${file.path}:${String(use.span.start).padStart(9, '0')}`, use);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}

function* usesIn(body: BoundBody, file: SourceFile): Generator<ApiUse> {
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    const { syntax } = node;
    if (node.kind === 'new' && node.type.kind === 'named' && syntax) {
      const className = node.type.metadataName;
      const kind = made.get(className);
      const name = syntax.kind === 'ObjectCreation' ? syntax.type : syntax;
      if (kind) yield { kind, className, file, span: { start: name.start, end: name.end } };
    }
    if (node.kind === 'call' && node.method.name === 'Show' && syntax?.kind === 'Invocation') {
      const called = syntax.expression;
      const className = 'Windows.UI.Notifications.ToastNotifier';
      const name = called.kind === 'MemberAccess' || called.kind === 'MemberBinding' ? called.name : called;
      if (isType(node.method.containingType, className))
        yield { kind: 'toast', className, file, span: { start: name.start, end: name.end } };
    }
  }
}
