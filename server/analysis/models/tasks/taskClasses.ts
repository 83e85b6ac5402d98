// The classes that an app declares, and which of them Windows can run as a background task.
import type { Span } from '../../../base/text';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { NamedType } from '../../../csharp/symbols/symbols';
import type { ClassLikeDeclaration } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App, OtherProject, Project, SourceFile } from '../../../workspace/snapshot';
import { typesIn } from '../code/methods';
import { visualBasicClasses } from '../code/visualBasicClasses';
import { literally } from '../code/words';
import { namesOfTasks } from './taskNames';

export interface AppClass {
  /** As an entry point names it: `Chat.Tasks.PushTask`; nested classes with `+`. */
  readonly fullName: string;
  readonly language: 'csharp' | 'vb';
  readonly project: Project | OtherProject;
  readonly file: SourceFile;
  readonly nameSpan: Span;
  readonly isPublic: boolean;
  readonly isSealed: boolean;
  /** Does it implement IBackgroundTask, itself or through a base? Undefined when a base is not known. Bases are looked up when this is asked. */
  readonly isTask: boolean | undefined;
  /** Is its project a Windows Runtime component? Undefined when the project does not say what it makes. */
  readonly isInComponent: boolean | undefined;
}

/** All classes of an app's own projects, in the order of projects and files. */
export function appClasses(app: App, code: AppCode): readonly AppClass[] {
  return [...classesOf(app, code, classLists, () => true), ...allVbClasses(app)];
}

/** By the program, and in it by project: most of what is asked about code is asked of whole programs. */
type Lists = WeakMap<Compilation, Map<string, readonly AppClass[]>>;
const classLists: Lists = new WeakMap();
const taskLists: Lists = new WeakMap();

function classesOf(
  app: App,
  code: AppCode,
  known: Lists,
  isWanted: (type: NamedType, compilation: Compilation) => boolean,
): readonly AppClass[] {
  return app.projects.flatMap(project => {
    const compilation = code.compilationOf(code.rootOf(project));
    const lists = known.get(compilation) ?? new Map<string, readonly AppClass[]>();
    known.set(compilation, lists);
    const key = project.path ?? '';
    const before = lists.get(key);
    if (before) return before;
    const types = [...typesIn(compilation, code.mentions(project).byPath)];
    const wanted = types.filter(type => isWanted(type, compilation));
    const classes = csharpClasses(project, code, compilation, wanted);
    lists.set(key, classes);
    return classes;
  });
}

/** The classes of that full name, letter case not counted. */
export function classesNamed(fullName: string, app: App, code: AppCode): readonly AppClass[] {
  const name = fullName.toLowerCase();
  const word = new RegExp(literally(lastName(fullName)), 'i');
  return [
    ...app.projects.flatMap(project => {
      if (code.mentions(project).of(word).size === 0) return [];
      const compilation = code.compilationOf(code.rootOf(project));
      return csharpClasses(project, code, compilation, typesByName(compilation).get(name) ?? []);
    }),
    ...allVbClasses(app).filter(each => each.fullName.toLowerCase() === name),
  ];
}

/** By the list of types, which goes on from program to program while nothing is declared anew. */
const named = new WeakMap<readonly NamedType[], ReadonlyMap<string, readonly NamedType[]>>();

function typesByName({ sourceTypes }: Compilation): ReadonlyMap<string, readonly NamedType[]> {
  const known = named.get(sourceTypes);
  if (known) return known;
  const index = new Map<string, NamedType[]>();
  for (const type of sourceTypes) {
    const name = type.metadataName.toLowerCase();
    const list = index.get(name);
    if (list) list.push(type);
    else index.set(name, [type]);
  }
  named.set(sourceTypes, index);
  return index;
}

function allVbClasses({ otherProjects }: App): readonly AppClass[] {
  return otherProjects.filter(({ language }) => language === 'vb').flatMap(vbClasses);
}

/** Those that an entry point may name. Names alone tell that most classes are none, which costs less than to look up bases. */
export function taskClasses(app: App, code: AppCode): readonly AppClass[] {
  const mayBeTask = ({ name }: NamedType, compilation: Compilation) => namesOfTasks(compilation).has(name);
  return [...classesOf(app, code, taskLists, mayBeTask), ...allVbClasses(app)].filter(({ isTask }) => isTask === true);
}

/**
 * Can a class that is not among `appClasses` be said to be missing? Not when only some files were given, when there is no
 * project that says what belongs together, and when the app contains code that nobody here reads.
 */
export function knowsAllClasses(app: App): boolean {
  return (
    app.complete &&
    app.unknownComponents.length === 0 &&
    app.missingSources.length === 0 &&
    app.projects.every(({ path }) => path !== undefined) &&
    app.projects.length + app.otherProjects.length > 0
  );
}

const taskInterface = 'Windows.ApplicationModel.Background.IBackgroundTask';

function csharpClasses(
  project: Project,
  code: AppCode,
  compilation: Compilation,
  types: readonly NamedType[],
): readonly AppClass[] {
  const files = code.mentions(project).byPath;
  return types.flatMap(type => {
    if (type.typeKind !== 'class' || type.isStatic) return [];
    const places = declarationsOf(type).filter(({ path }) => files.has(path));
    const place = places.find(({ node }) => node.bases.length > 0) ?? places[0];
    const file = place && files.get(place.path);
    if (!file) return [];
    return new CSharpClass(project, compilation, type, file, place.node);
  });
}

/** By the places of the class, which are new when its file is edited: all classes are asked at every keystroke. */
const tasks = new WeakMap<NamedType['locations'], { readonly isTask: boolean | undefined }>();

class CSharpClass implements AppClass {
  readonly language = 'csharp';
  readonly fullName: string;
  readonly nameSpan: Span;
  readonly isPublic: boolean;
  readonly isSealed: boolean;
  readonly isInComponent: boolean | undefined;
  constructor(
    readonly project: Project,
    private readonly compilation: Compilation,
    private readonly type: NamedType,
    readonly file: SourceFile,
    { name }: ClassLikeDeclaration,
  ) {
    this.fullName = type.metadataName;
    this.nameSpan = { start: name.start, end: name.end };
    this.isPublic = type.accessibility === 'public';
    this.isSealed = type.isSealed;
    this.isInComponent = isComponent(project);
  }

  get isTask(): boolean | undefined {
    const { locations } = this.type;
    const known = tasks.get(locations);
    if (known) return known.isTask;
    // Most classes have no base at all.
    const hasBases = declarationsOf(this.type).some(({ node }) => node.bases.length > 0);
    const found = { isTask: hasBases && isTask(this.compilation, this.type) };
    tasks.set(locations, found);
    return found.isTask;
  }
}

function declarationsOf(type: NamedType): { readonly node: ClassLikeDeclaration; readonly path: string }[] {
  return type.locations.flatMap(({ node, tree }) =>
    node.kind === 'TypeDeclaration' ? [{ node, path: tree.path }] : [],
  );
}

function isTask(compilation: Compilation, type: NamedType): boolean | undefined {
  const contract = compilation.typeByMetadataName(taskInterface);
  if (!contract) return undefined;
  if (compilation.allInterfacesOf(type).includes(contract)) return true;
  return isBaseKnown(compilation, type) ? false : undefined;
}

/** Did every name in the base lists, up to Windows' own classes, mean something? */
function isBaseKnown(compilation: Compilation, type: NamedType): boolean {
  const all = [...compilation.allInterfacesOf(type)];
  for (let base: NamedType | undefined = type; base; base = compilation.baseTypeOf(base)) all.push(base);
  const written = all.flatMap(each => declarationsOf(each.definition)).filter(({ node }) => node.bases.length > 0);
  return !written.some(({ node, path }) =>
    compilation.declarationDiagnostics.some(
      ({ tree, start, end }) =>
        tree.path === path && node.bases.some(base => base.type.start <= start && end <= base.type.end),
    ),
  );
}

function isComponent({ outputType }: Project | OtherProject): boolean | undefined {
  return outputType === undefined ? undefined : outputType.toLowerCase() === 'winmdobj';
}

const knownVbClasses = new WeakMap<OtherProject, readonly AppClass[]>();

function vbClasses(project: OtherProject): readonly AppClass[] {
  const found = knownVbClasses.get(project) ?? findVbClasses(project);
  knownVbClasses.set(project, found);
  return found;
}

function findVbClasses(project: OtherProject): AppClass[] {
  const declared = project.sources.flatMap(file =>
    visualBasicClasses(file.text, project.rootNamespace).map(each => ({ file, ...each })),
  );
  const isTask = taskTest(declared);
  return declared.map(({ file, fullName, nameSpan, isPublic, isSealed, bases }) => ({
    fullName,
    language: 'vb',
    project,
    file,
    nameSpan,
    isPublic,
    isSealed,
    isTask: isTask(bases),
    isInComponent: isComponent(project),
  }));
}

/** What forms and pages derive from: no background tasks. */
const xamlBases = new Set(['application', 'page', 'usercontrol', 'control', 'contentcontrol']);

/** By the last part of names, in which Visual Basic does not look at letter case. */
function taskTest(declared: readonly { readonly fullName: string; readonly bases: readonly string[] }[]) {
  const basesOf = new Map<string, string[]>();
  for (const { fullName, bases } of declared) {
    const name = lastName(fullName);
    basesOf.set(name, [...(basesOf.get(name) ?? []), ...bases]);
  }
  const test = (bases: readonly string[], seen: readonly string[] = []): boolean | undefined => {
    const results = bases.map(lastName).map(name => {
      if (name === 'ibackgroundtask') return true;
      if (xamlBases.has(name) || seen.includes(name)) return false;
      const inherited = basesOf.get(name);
      return inherited && test(inherited, [...seen, name]);
    });
    return results.includes(true) || (results.includes(undefined) ? undefined : false);
  };
  return test;
}

function lastName(fullName: string): string {
  return (/[^.+]*$/.exec(fullName)?.[0] ?? '').trim().toLowerCase();
}
