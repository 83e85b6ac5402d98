// The methods that a project's own files declare, and what they are in the eyes of Windows.
import type { BoundBody } from '../../../csharp/binding/bound';
import { accessorsOf, type Compilation } from '../../../csharp/binding/compilation';
import type { MethodSymbol, NamedType, TypeSymbol } from '../../../csharp/symbols/symbols';
import type { AppCode } from '../../../workspace/code';
import { filesMentioning } from '../../../workspace/mentions';
import type { Project, SourceFile } from '../../../workspace/snapshot';
import type { Program } from './values';
import { isInInitializers, methodsWith } from './wordsOfCode';

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
  if (files.size > 0) yield* methodsIn(code.compilationOf(code.rootOf(project)), files, word);
}

/** The methods of a whole program whose text matches. */
export function* methodsOfProgram({ compilation, files }: Program, word: RegExp): Generator<SourceMethod> {
  yield* methodsIn(compilation, files, word);
}

/** The methods that the program declares in these files, by path, and whose text matches. */
export function* methodsIn(
  compilation: Compilation,
  files: ReadonlyMap<string, SourceFile>,
  word: RegExp,
): Generator<SourceMethod> {
  for (const type of typesIn(compilation, filesMentioning(files, word)))
    yield* methodsOfType(compilation, files, type, word);
}

function* methodsOfType(
  compilation: Compilation,
  files: ReadonlyMap<string, SourceFile>,
  type: NamedType,
  word: RegExp,
): Generator<SourceMethod> {
  for (const method of methodsWith(compilation, type, word)) {
    const file = files.get(method.location?.tree.path ?? '');
    const body = file && compilation.bodyOf(method);
    if (body) yield { file, method, body };
  }
}

/** As `methodsIn`, and the values that fields are given where they are declared. */
export function* bodiesIn(
  compilation: Compilation,
  files: ReadonlyMap<string, SourceFile>,
  word: RegExp,
): Generator<{ readonly file: SourceFile; readonly body: BoundBody }> {
  for (const type of typesIn(compilation, filesMentioning(files, word)))
    yield* bodiesOfType(compilation, files, type, word);
}

/** Those of one type. */
export function* bodiesOfType(
  compilation: Compilation,
  files: ReadonlyMap<string, SourceFile>,
  type: NamedType,
  word: RegExp,
): Generator<{ readonly file: SourceFile; readonly body: BoundBody }> {
  yield* methodsOfType(compilation, files, type, word);
  // They stand in constructors; with parts in several files it is not said which one they come from.
  const [path = '', ...others] = new Set(type.locations.map(({ tree }) => tree.path));
  const file = others.length === 0 ? files.get(path) : undefined;
  if (!file || !isInInitializers(compilation, type, word)) return;
  const constructors = compilation
    .membersOf(type)
    .flatMap(accessorsOf)
    .filter(each => each.methodKind === 'constructor');
  const bodies = [compilation.typeInitializerOf(type), ...constructors.map(each => compilation.bodyOf(each))];
  for (const body of bodies) if (body) yield { body, file };
}

/** By the list of types, which goes on from compilation to compilation while nothing is declared anew. */
const byFile = new WeakMap<readonly NamedType[], TypesByFile>();

/** The types that have a part in one of the files, by path, each once. Many rules ask for the same files. */
export function typesIn(compilation: Compilation, files: ReadonlyMap<string, unknown>): ReadonlySet<NamedType> {
  const index = byFile.get(compilation.sourceTypes) ?? typesByFile(compilation);
  byFile.set(compilation.sourceTypes, index);
  const found = index.found.get(files) ?? new Set([...files.keys()].flatMap(path => index.types.get(path) ?? []));
  index.found.set(files, found);
  return found;
}

interface TypesByFile {
  readonly types: ReadonlyMap<string, readonly NamedType[]>;
  /** By the files that have been asked for. */
  readonly found: WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<NamedType>>;
}

function typesByFile({ sourceTypes }: Compilation): TypesByFile {
  const found = new Map<string, NamedType[]>();
  for (const type of sourceTypes) {
    for (const { tree } of type.locations) {
      const list = found.get(tree.path);
      if (!list) found.set(tree.path, [type]);
      else if (list[list.length - 1] !== type) list.push(type);
    }
  }
  return { types: found, found: new WeakMap() };
}

/** The method that Windows calls to run a background task. */
export interface TaskRun extends SourceMethod {
  readonly name: 'Run' | 'OnRun' | 'OnBackgroundActivated';
  /** OnBackgroundActivated of the app: its arguments have the task instance. Otherwise the parameter is the instance. */
  readonly isInProcess: boolean;
}

/**
 * `Run` of each class that implements IBackgroundTask, written out or as an explicit implementation, `OnRun` of those that
 * draw XAML, and `OnBackgroundActivated` of the app, which runs the tasks without an entry point.
 */
export function* taskRuns(code: AppCode, project: Project): Generator<TaskRun> {
  const files = code
    .mentions(project)
    .of(/\bIBackgroundTask\b|\bOnBackgroundActivated\b|\bXamlRenderingBackgroundTask\b/);
  if (files.size === 0) return;
  const compilation = code.compilationOf(code.rootOf(project));
  const contract = compilation.typeByMetadataName('Windows.ApplicationModel.Background.IBackgroundTask');
  const run = contract && compilation.membersNamed(contract, 'Run').find(member => member.kind === 'method');
  for (const type of typesIn(compilation, files)) {
    if (type.typeKind === 'interface') continue;
    const isTask = contract && run && implementsInterface(compilation, type, contract);
    const found = isTask ? [compilation.implementationOf(type, run)] : [];
    const overrides = [...backgroundActivations(compilation, type), ...renderings(compilation, type)];
    for (const method of [...found, ...overrides]) {
      const file = files.get(method?.location?.tree.path ?? '');
      const body = method && file && method.containingType === type ? compilation.bodyOf(method) : undefined;
      if (!file || !method || !body) continue;
      const isInProcess = method.name === 'OnBackgroundActivated';
      const name = isInProcess ? 'OnBackgroundActivated' : method.name === 'OnRun' ? 'OnRun' : 'Run';
      yield { file, method, body, name, isInProcess };
    }
  }
}

function backgroundActivations(compilation: Compilation, type: NamedType): MethodSymbol[] {
  return compilation.membersNamed(type, 'OnBackgroundActivated').flatMap(member => {
    if (member.kind !== 'method' || !member.isOverride) return [];
    const isOfWindows = isType(
      member.parameters[0]?.type,
      'Windows.ApplicationModel.Activation.BackgroundActivatedEventArgs',
    );
    return isOfWindows ? [member] : [];
  });
}

/** What a XamlRenderingBackgroundTask does: Windows calls OnRun in the place of Run. */
function renderings(compilation: Compilation, type: NamedType): MethodSymbol[] {
  return compilation.membersNamed(type, 'OnRun').flatMap(member => {
    if (member.kind !== 'method' || !member.isOverride) return [];
    return isType(member.parameters[0]?.type, 'Windows.ApplicationModel.Background.IBackgroundTaskInstance')
      ? [member]
      : [];
  });
}

function implementsInterface(compilation: Compilation, type: NamedType, contract: NamedType): boolean {
  return compilation.allInterfacesOf(type).includes(contract);
}

/** Is it that type, by its full name? */
export function isType(type: TypeSymbol | undefined, metadataName: string): boolean {
  return type?.kind === 'named' && type.definition.metadataName === metadataName;
}
