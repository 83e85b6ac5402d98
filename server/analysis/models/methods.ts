// The methods that a project's own files declare, and what they are in the eyes of Windows.
import type { BoundBody } from '../../csharp/binding/bound';
import { accessorsOf, type Compilation } from '../../csharp/binding/compilation';
import type { MethodSymbol, NamedType, TypeSymbol } from '../../csharp/symbols/symbols';
import type { AppCode, ParsedFile } from '../../workspace/code';
import type { Project, SourceFile } from '../../workspace/snapshot';

export interface SourceMethod {
  readonly file: SourceFile;
  readonly method: MethodSymbol;
  readonly body: BoundBody;
}

/**
 * The methods of a project whose text matches. Only those are bound: binding is what costs time, and a rule knows words
 * without which it has nothing to say.
 */
export function* methodsMentioning(code: AppCode, project: Project, word: RegExp): Generator<SourceMethod> {
  const files = mentioning(code, project, word);
  if (files.size > 0) yield* methodsIn(code.compilationOf(project), files, word);
}

/** The methods that the program declares in these files, by path, and whose text matches. */
export function* methodsIn(
  compilation: Compilation,
  files: ReadonlyMap<string, SourceFile>,
  word: RegExp,
): Generator<SourceMethod> {
  for (const type of compilation.sourceTypes) {
    if (!type.locations.some(({ tree }) => files.has(tree.path))) continue;
    for (const method of compilation.membersOf(type).flatMap(accessorsOf)) {
      const file = files.get(method.location?.tree.path ?? '');
      if (!file || !method.node || !word.test(file.text.slice(method.node.start, method.node.end))) continue;
      const body = compilation.bodyOf(method);
      if (body) yield { file, method, body };
    }
  }
}

/**
 * The code that gives fields their values: constructors, written or not, and type initializers. Of a class with parts in
 * several files it is not said which one a value stands in, and it is left out.
 */
export function* initializersIn(
  compilation: Compilation,
  files: ReadonlyMap<string, SourceFile>,
): Generator<{ readonly body: BoundBody; readonly file: SourceFile }> {
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

/** `Run` of each class that implements IBackgroundTask, written out or as an explicit implementation. */
export function* taskRuns(code: AppCode, project: Project): Generator<SourceMethod> {
  const files = mentioning(code, project, /IBackgroundTask\b/);
  if (files.size === 0) return;
  const compilation = code.compilationOf(project);
  const contract = compilation.typeByMetadataName('Windows.ApplicationModel.Background.IBackgroundTask');
  const run = contract && compilation.membersNamed(contract, 'Run').find(member => member.kind === 'method');
  if (!contract || run?.kind !== 'method') return;
  for (const type of compilation.sourceTypes) {
    if (type.typeKind === 'interface' || !implementsInterface(compilation, type, contract)) continue;
    const method = compilation.implementationOf(type, run);
    const file = files.get(method?.location?.tree.path ?? '');
    const body = method && file && method.containingType === type ? compilation.bodyOf(method) : undefined;
    if (file && method && body) yield { file, method, body };
  }
}

function mentioning(code: AppCode, project: Project, word: RegExp): Map<string, SourceFile> {
  if (!project.sources.some(file => word.test(file.text))) return new Map();
  const parsed = code.parsed(project).filter(({ file }: ParsedFile) => word.test(file.text));
  return new Map(parsed.map(({ file }) => [file.path, file]));
}

function implementsInterface(compilation: Compilation, type: NamedType, contract: NamedType): boolean {
  return compilation.allInterfacesOf(type).includes(contract);
}

/** Is it that type, by its full name? */
export function isType(type: TypeSymbol | undefined, metadataName: string): boolean {
  return type?.kind === 'named' && type.definition.metadataName === metadataName;
}
