// The methods that a project's own files declare, and what they are in the eyes of Windows.
import type { BoundBody } from '../../csharp/binding/bound';
import { accessorsOf, type Compilation } from '../../csharp/binding/compilation';
import type { MethodSymbol, NamedType, TypeSymbol } from '../../csharp/symbols/symbols';
import type { Node } from '../../csharp/syntax/nodes';
import type { AppCode } from '../../workspace/code';
import type { Project, SourceFile } from '../../workspace/snapshot';
import type { Program } from './values';

export interface SourceMethod {
  readonly file: SourceFile;
  readonly method: MethodSymbol;
  readonly body: BoundBody;
}

/**
 * The methods of a project whose text matches. Only those are bound: binding is what costs time, and a rule knows words
 * without which it has nothing to say. Where no file has the word, asking costs nothing.
 */
export function* methodsMentioning(code: AppCode, project: Project, word: RegExp): Generator<SourceMethod> {
  const files = code.mentions(project).of(word);
  if (files.size > 0) yield* methodsIn(code.compilationOf(project), files, word);
}

/** The methods of a whole program whose text matches. */
export function* methodsOfProgram({ compilation, mentions }: Program, word: RegExp): Generator<SourceMethod> {
  yield* methodsIn(compilation, mentions.of(word), word);
}

/** The methods that the program declares in these files, by path, and whose text matches. */
export function* methodsIn(
  compilation: Compilation,
  files: ReadonlyMap<string, SourceFile>,
  word: RegExp,
): Generator<SourceMethod> {
  for (const type of typesIn(compilation, files)) {
    for (const method of compilation.membersOf(type).flatMap(accessorsOf)) {
      const file = files.get(method.location?.tree.path ?? '');
      if (!file || !method.node || !matches(file, method.node, word)) continue;
      const body = compilation.bodyOf(method);
      if (body) yield { file, method, body };
    }
  }
}

const byFile = new WeakMap<Compilation, ReadonlyMap<string, readonly NamedType[]>>();

/** The types that have a part in one of the files, by path, each once. */
export function typesIn(compilation: Compilation, files: ReadonlyMap<string, unknown>): ReadonlySet<NamedType> {
  const index = byFile.get(compilation) ?? typesByFile(compilation);
  byFile.set(compilation, index);
  return new Set([...files.keys()].flatMap(path => index.get(path) ?? []));
}

function typesByFile({ sourceTypes }: Compilation): ReadonlyMap<string, readonly NamedType[]> {
  const found = new Map<string, NamedType[]>();
  for (const type of sourceTypes) {
    for (const { tree } of type.locations) {
      const list = found.get(tree.path);
      if (!list) found.set(tree.path, [type]);
      else if (list[list.length - 1] !== type) list.push(type);
    }
  }
  return found;
}

const matching = new WeakMap<Node, Map<string, boolean>>();

/** Remembered by the node: texts are long, and every rule asks at every keystroke. */
function matches({ text }: SourceFile, node: Node, word: RegExp): boolean {
  const known = matching.get(node) ?? new Map<string, boolean>();
  matching.set(node, known);
  const key = word.source + word.flags;
  const found = known.get(key) ?? word.test(text.slice(node.start, node.end));
  known.set(key, found);
  return found;
}

/** `Run` of each class that implements IBackgroundTask, written out or as an explicit implementation. */
export function* taskRuns(code: AppCode, project: Project): Generator<SourceMethod> {
  const files = code.mentions(project).of(/IBackgroundTask\b/);
  if (files.size === 0) return;
  const compilation = code.compilationOf(project);
  const contract = compilation.typeByMetadataName('Windows.ApplicationModel.Background.IBackgroundTask');
  const run = contract && compilation.membersNamed(contract, 'Run').find(member => member.kind === 'method');
  if (!contract || run?.kind !== 'method') return;
  for (const type of typesIn(compilation, files)) {
    if (type.typeKind === 'interface' || !implementsInterface(compilation, type, contract)) continue;
    const method = compilation.implementationOf(type, run);
    const file = files.get(method?.location?.tree.path ?? '');
    const body = method && file && method.containingType === type ? compilation.bodyOf(method) : undefined;
    if (file && method && body) yield { file, method, body };
  }
}

function implementsInterface(compilation: Compilation, type: NamedType, contract: NamedType): boolean {
  return compilation.allInterfacesOf(type).includes(contract);
}

/** Is it that type, by its full name? */
export function isType(type: TypeSymbol | undefined, metadataName: string): boolean {
  return type?.kind === 'named' && type.definition.metadataName === metadataName;
}
