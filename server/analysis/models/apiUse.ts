// Which parts of Windows that need something in the manifest an app's C# uses, by resolved types.
import type { Span } from '../../base/text';
import type { BoundBody } from '../../csharp/binding/bound';
import { accessorsOf, type Compilation } from '../../csharp/binding/compilation';
import type { Node } from '../../csharp/syntax/nodes';
import type { AppCode } from '../../workspace/code';
import type { App, Project, SourceFile } from '../../workspace/snapshot';
import { nodesBelow } from './boundNodes';
import { isType, methodsIn } from './methods';

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
    return files.size === 0 ? [] : remembered(code.compilationOf(project), project, files);
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
  [`${sockets}.StreamSocketListener`, 'listener'],
]);
const word = /\b(\w*Socket|StreamSocketListener|ControlChannelTrigger|HttpClient|ToastNotifier|CreateToastNotifier)\b/;

const known = new WeakMap<Compilation, Map<Project, readonly ApiUse[]>>();

function remembered(compilation: Compilation, project: Project, files: ReadonlyMap<string, SourceFile>) {
  const byProject = known.get(compilation) ?? new Map<Project, readonly ApiUse[]>();
  known.set(compilation, byProject);
  const found = byProject.get(project) ?? findUses(compilation, files);
  byProject.set(project, found);
  return found;
}

function findUses(compilation: Compilation, files: ReadonlyMap<string, SourceFile>): ApiUse[] {
  const found = new Map<string, ApiUse>();
  const look = (body: BoundBody, file: SourceFile) => {
    for (const use of usesIn(body, file)) found.set(`${file.path}:${String(use.span.start).padStart(9, '0')}`, use);
  };
  for (const { body, file } of methodsIn(compilation, files, word)) look(body, file);
  for (const { body, file } of initializers(compilation, files)) look(body, file);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}

/** The values of fields stand in constructors; with parts in several files it is not said which one they come from. */
function* initializers(compilation: Compilation, files: ReadonlyMap<string, SourceFile>) {
  for (const type of compilation.sourceTypes) {
    const [path = '', ...others] = new Set(type.locations.map(({ tree }) => tree.path));
    const file = others.length === 0 ? files.get(path) : undefined;
    if (!file) continue;
    const constructors = compilation
      .membersOf(type)
      .flatMap(accessorsOf)
      .filter(each => each.methodKind === 'constructor');
    const bodies = [compilation.typeInitializerOf(type), ...constructors.map(each => compilation.bodyOf(each))];
    for (const body of bodies) if (body) yield { body, file };
  }
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
    if (node.kind === 'bad' && syntax?.kind === 'ObjectCreation' && isNetHttpClient(syntax.type, file)) {
      const { start, end } = syntax.type;
      yield { kind: 'client', className: 'System.Net.Http.HttpClient', file, span: { start, end } };
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

/** .NET's own HttpClient is not among the declarations; a name without meaning is it where its namespace is at hand. */
function isNetHttpClient(type: Node, { text }: SourceFile): boolean {
  const name = text.slice(type.start, type.end);
  return (
    name === 'System.Net.Http.HttpClient' || (name === 'HttpClient' && /^\s*using\s+System\.Net\.Http\s*;/m.test(text))
  );
}
