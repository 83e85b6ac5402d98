// The app that a machine runs: found in a folder, with what Windows reads in its manifest and the C# that each process loads.

import { UserError } from '../../../server/base/errors';
import { comparePaths, folderOf, relativePath } from '../../../server/base/paths';
import { LineIndex } from '../../../server/base/text';
import type { BindDiagnostic } from '../../../server/csharp/binding/bound';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import type { ReferenceSources } from '../../../server/csharp/binding/references';
import { diagnose } from '../../../server/csharp/checks/diagnose';
import type { NamedType } from '../../../server/csharp/symbols/symbols';
import { attribute, descendants, isManifestPath, type Manifest } from '../../../server/manifest/manifest';
import { taskHost } from '../../../server/manifest/taskHost';
import { CodeCache } from '../../../server/workspace/code';
import type { FileSystem } from '../../../server/workspace/files';
import type { App, Project } from '../../../server/workspace/snapshot';
import { Workspace } from '../../../server/workspace/workspace';
import { mainXaml, presentationTypes, readXaml, readXamlFile, type XamlNode } from '../../../server/workspace/xaml';
import type { DeclaredService } from '../platform/appServices/appServices';
import type { AppFacts } from '../platform/system';
import type { PackageContent } from '../projection/fileStore';
import { type PackageIdentity, packageFacts } from '../projection/packageFacts';
import { findResource, type PackageFolder, packageContent } from './packageContent';
import { type ResourceTexts, readResourceTexts } from './resourceTexts';
import { readStubs, type StubFile, withStubs } from './stubs';
import { unknownNames } from './unknownNames';

/** One program: a class of the app and all that it was compiled with. */
export interface AppProgram {
  readonly compilation: Compilation;
  readonly type: NamedType;
}

export class LoadedApp {
  private readonly code: ReturnType<CodeCache['of']>;
  private readonly stubbed = new Map<Compilation, Compilation>();
  /** Of the programs that have been looked at. */
  private readonly unknown = new Map<Compilation, readonly BindDiagnostic[]>();
  private readonly programs = new Map<string, AppProgram>();

  private readonly folders: readonly PackageFolder[];
  /** The files that Windows installs. */
  readonly content: PackageContent;
  /** By language. */
  private readonly texts = new Map<string, ResourceTexts>();
  private xamlByClass: ReadonlyMap<string, XamlNode> | undefined;

  constructor(
    readonly manifest: Manifest,
    readonly facts: AppFacts,
    private readonly app: App,
    private readonly declarations: () => ReferenceSources,
    private readonly files: FileSystem,
    /** C# of the user in place of what is not here. */
    readonly stubs: readonly StubFile[] = [],
  ) {
    this.folders = packageFolders(app, manifest);
    this.content = packageContent(files, this.folders);
    this.code = new CodeCache(declarations).of(app);
  }

  /** What a project is compiled to, with the stubs. */
  private compilationOf(project: Project): Compilation {
    const plain = this.code.compilationOf(project);
    if (this.stubs.length === 0) return plain;
    const stubbed = this.stubbed.get(plain) ?? withStubs(plain, this.stubs, project.defines);
    this.stubbed.set(plain, stubbed);
    return stubbed;
  }

  /** What the XAML file of a class says; full name in. */
  xaml(className: string): XamlNode | undefined {
    this.xamlByClass ??= this.readXaml();
    return this.xamlByClass.get(className);
  }

  /** What a XAML file of the package says; its path with back slashes in, undefined when there is none. */
  xamlFile(path: string): XamlNode | undefined {
    const text = this.content.read(path);
    return text && readXamlFile(new TextDecoder().decode(text), presentationTypes(this.declarations().files.keys()));
  }

  private readXaml(): ReadonlyMap<string, XamlNode> {
    const types = presentationTypes(this.declarations().files.keys());
    const files = this.app.projects.flatMap(project => [...mainXaml(project.xamlFiles).values()]);
    return new Map(
      files.flatMap(({ text }) => {
        const read = readXaml(text, types);
        return read ? [[read.className, read.root] as const] : [];
      }),
    );
  }

  /** A text of the .resw files, in a language where it is there; names of file and text as ResourceLoader takes them. */
  text(map: string, resource: string, language: string): string | undefined {
    const texts = this.texts.get(language) ?? readResourceTexts(this.files, this.folders, language);
    this.texts.set(language, texts);
    return texts.get(`${map}/${resource}`.toLowerCase());
  }

  /** The path in the package, with back slashes, of the file that a user with that language gets. */
  resource(path: string, language: string): string | undefined {
    return findResource(this.files, this.folders, path, language);
  }

  /** Packages and components of the app that nobody here knows. */
  get unknownComponents(): readonly string[] {
    return this.app.unknownComponents;
  }

  /** Full names of the classes that have XAML. */
  get xamlClasses(): readonly string[] {
    this.xamlByClass ??= this.readXaml();
    return [...this.xamlByClass.keys()];
  }

  /** Full name of the class that stands for the app in XAML: the one that the manifest names, or the one with the XAML. */
  get applicationClass(): string | undefined {
    const named = this.manifest.applications.map(({ entryPoint }) => entryPoint?.value ?? '');
    const found = named.find(
      name => name !== '' && (this.xaml(name)?.name === 'Application' || this.isApplication(name)),
    );
    if (found !== undefined) return found;
    this.xamlByClass ??= this.readXaml();
    return [...this.xamlByClass].find(([name, { name: root }]) => root === 'Application' && this.declares(name))?.[0];
  }

  /** A class with XAML may be an Application by way of a class of its own or of a stub. */
  private isApplication(name: string): boolean {
    if (!this.xaml(name)) return false;
    const project = this.projectOf(name);
    const compilation = project && this.compilationOf(project);
    let type = compilation?.typeByMetadataName(name);
    while (type && type.metadataName !== 'Windows.UI.Xaml.Application')
      type = compilation?.baseTypeOf(type)?.definition;
    return type !== undefined;
  }

  /** What the class that the manifest names is in its XAML, where nobody here knows that. */
  get unknownApplication(): string | undefined {
    const named = this.manifest.applications.map(({ entryPoint }) => entryPoint?.value ?? '');
    const name = named.find(each => this.xaml(each) !== undefined);
    return name && `${name} is a ${this.xaml(name)?.type ?? this.xaml(name)?.name}, which is declared nowhere here`;
  }

  /** Folder of the manifest; places in messages are written from here. */
  get folder(): string {
    return folderOf(this.manifest.path);
  }

  /** The files of the project that declares a class; empty when no project does. */
  sourcesOf(typeName: string): readonly { readonly path: string; readonly text: string }[] {
    return this.projectOf(typeName)?.sources ?? [];
  }

  /** All C# files of the app. */
  get sources(): readonly { readonly path: string; readonly text: string }[] {
    return this.app.projects.flatMap(project => project.sources);
  }

  /** A program that a file is part of; undefined for files of no project. */
  programOfFile(path: string): Compilation | undefined {
    const isStub = this.stubs.some(stub => stub.path === path);
    const project = this.app.projects.find(each => isStub || each.sources.some(source => source.path === path));
    return project && this.compilationOf(project);
  }

  /** `Namespace.Program.Main` of the program that the manifest belongs to, if it is written by hand. */
  get mainMethod(): string | undefined {
    for (const project of this.app.projects) {
      if (/^(?:library|winmdobj)$/i.test(project.outputType ?? '')) continue;
      if (!project.sources.some(source => /\bstatic\b[^;{]*\bMain\s*\(/.test(source.text))) continue;
      const main = this.compilationOf(project).entryPoint();
      if (main) return `${fullNameOf(main.containingType)}.${main.name}`;
    }
    return undefined;
  }

  /** Entry points of the manifest that are classes of the app, not of Windows. */
  get ownTasks(): readonly string[] {
    return this.facts.declaredTasks.map(task => task.entryPoint).filter(name => !name.startsWith('Windows.'));
  }

  /** An app of Windows IoT: a task of it runs as soon as the device does. */
  get startsWithDevice(): boolean {
    return this.facts.declaredTasks.some(({ types }) => types.includes('startup'));
  }

  declares(typeName: string): boolean {
    return this.projectOf(typeName) !== undefined;
  }

  /**
   * In: the full name of a class, as the manifest writes it. Throws UserError when no project declares it, and when
   * its project does not compile. Code-behind of XAML pages is not looked at before it is used: of the half that
   * Visual Studio generates only declarations are there.
   */
  program(typeName: string): AppProgram {
    const known = this.programs.get(typeName);
    if (known) return known;
    const found = this.findProgram(typeName);
    this.programs.set(typeName, found);
    return found;
  }

  private findProgram(typeName: string): AppProgram {
    const project = this.projectOf(typeName);
    if (!project) {
      const sentence = `No C# of this app declares the class ${typeName}; the manifest ${relativePath(folderOf(this.folder), this.manifest.path)} and the code have to agree.`;
      throw new UserError('class-missing', sentence);
    }
    const compilation = this.compilationOf(project);
    this.check(compilation);
    const type = compilation.typeByMetadataName(typeName.replaceAll('/', '+'));
    if (!type) throw new UserError('class-missing', `${project.name} does not declare the class ${typeName}.`);
    return { compilation, type };
  }

  private projectOf(typeName: string): Project | undefined {
    const name = typeName.slice(typeName.lastIndexOf('.') + 1);
    return this.app.projects.find(project => {
      if (!project.sources.some(source => source.text.includes(name))) return false;
      const own = new Set(project.sources.map(source => source.path));
      const types = this.compilationOf(project).sourceTypes;
      return types.some(type => fullNameOf(type) === typeName && type.locations.some(({ tree }) => own.has(tree.path)));
    });
  }

  private check(compilation: Compilation): void {
    if (this.unknown.has(compilation)) return;
    const found = diagnose(compilation).filter(isFatal);
    const unknown = unknownNames(compilation, found);
    const problems = [
      ...compilation.options.sources.flatMap(tree =>
        tree.diagnostics.map(({ start, code, message }) => ({ tree, start, code: String(code), message })),
      ),
      ...found.filter(problem => !unknown.includes(problem)),
    ].filter(({ tree }) => !/\.xaml\.cs$/i.test(tree.path));
    if (problems.length > 0) {
      const lines = problems
        .slice(0, 10)
        .map(problem => `  ${this.placeOf(problem)} ${problem.code}: ${problem.message}`);
      const more = problems.length > 10 ? [`  … and ${problems.length - 10} more`] : [];
      throw new UserError('does-not-compile', ['The C# of this app does not compile:', ...lines, ...more].join('\n'));
    }
    this.unknown.set(compilation, unknown);
  }

  /** What of a program names things that are declared nowhere here: it runs up to there. */
  unknownNames(compilation: Compilation): readonly BindDiagnostic[] {
    this.check(compilation);
    return this.unknown.get(compilation) ?? [];
  }

  /** `MainPage.xaml.cs(12,5)`, from the folder of the manifest. */
  placeOf({ tree, start }: { readonly tree: { path: string; text: string }; readonly start: number }): string {
    const { line, character } = new LineIndex(tree.text).positionAt(start);
    return `${relativePath(this.folder, tree.path)}(${line + 1},${character + 1})`;
  }
}

export interface AppFiles {
  readonly files: FileSystem;
  readonly declarations: () => ReferenceSources;
}

/**
 * In: absolute paths of a folder or a manifest, and of stubs. Throws UserError when there is no manifest, when none declares a
 * background task and no app can be launched either, or when several do.
 */
export function loadApp(path: string, { files, declarations }: AppFiles, stubPaths: readonly string[] = []): LoadedApp {
  const stubs = readStubs(files, stubPaths);
  const kind = files.kindOf(path);
  if (kind === undefined) throw new UserError('path-missing', `There is no file or folder ${path}.`);
  if (kind === 'file' && !isManifestPath(path))
    throw new UserError('not-a-manifest', `${path} is no app manifest: name a *.appxmanifest file, or its folder.`);
  const folder = kind === 'file' ? folderOf(path) : path;
  const { apps } = new Workspace(files, { folders: [folder], files: [] }).snapshot();
  const all = apps.flatMap(app => app.manifests.map(manifest => ({ app, manifest })));
  const candidates = kind === 'file' ? all.filter(({ manifest }) => manifest.path === path) : all;
  if (candidates.length === 0)
    throw new UserError('no-manifest', `There is no app manifest (*.appxmanifest) in ${folder}.`);
  const loaded = ({ app, manifest }: (typeof candidates)[number]) =>
    new LoadedApp(manifest, factsOf(app, manifest), app, declarations, files, stubs);
  const withTasks = candidates.filter(
    ({ manifest }) =>
      declaredTasks(manifest).length > 0 || appServices(manifest).some(({ entryPoint }) => entryPoint !== ''),
  );
  // Tasks inside the app's own process need no declaration.
  const able =
    withTasks.length > 0 ? withTasks : candidates.filter(each => loaded(each).applicationClass !== undefined);
  const [found, other] = able.sort((a, b) => comparePaths(a.manifest.path, b.manifest.path));
  if (!found) {
    const [first] = candidates;
    const sentence = `${first?.manifest.path} declares no background task (an Extension of category windows.backgroundTasks with an EntryPoint), and no XAML file stands for the app (an Application element with x:Class).`;
    throw new UserError('no-background-task', sentence);
  }
  if (other) {
    const paths = able.map(({ manifest }) => relativePath(folder, manifest.path));
    const names = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '');
    throw new UserError(
      'several-apps',
      `Several apps in ${folder} have background tasks (${names}): name one of them.`,
    );
  }
  return loaded(found);
}

/** What Windows knows of the app without running it. */
function factsOf(app: App, manifest: Manifest): AppFacts {
  return {
    name: manifest.identity?.name?.value ?? app.name,
    declaredTasks: declaredTasks(manifest),
    appServices: appServices(manifest),
    family: familyOf(app, manifest),
    capabilities: manifest.capabilities.flatMap(capability => capability.name?.value ?? []),
    ...(manifest.generation ? { generation: manifest.generation } : {}),
    ...deviceFor(manifest),
  };
}

/** An app that starts with the device, or is for boards or phones alone, would not find its world on another one. */
function deviceFor(manifest: Manifest): Pick<AppFacts, 'device'> {
  const families = manifest.targetDeviceFamilies.map(({ name }) => name?.value.toLowerCase());
  const isOnlyFor = (family: string) => families.length > 0 && families.every(each => each === family);
  const startsWithDevice = declaredTasks(manifest).some(({ types }) => types.includes('startup'));
  if (startsWithDevice || isOnlyFor('windows.iot')) return { device: 'iot' };
  if (manifest.generation === 'phone81' || isOnlyFor('windows.mobile')) return { device: 'phone' };
  return {};
}

/** Those without an entry point are served by the process of the app. */
function appServices(manifest: Manifest): readonly DeclaredService[] {
  const elements = manifest.document.root ? descendants(manifest.document.root) : [];
  return elements.flatMap(element => {
    const name = element.localName === 'AppService' ? attribute(element, 'Name') : undefined;
    if (!name) return [];
    return {
      name: name.value,
      entryPoint: element.parent ? (attribute(element.parent, 'EntryPoint')?.value ?? '') : '',
    };
  });
}

function familyOf(app: App, manifest: Manifest): string {
  return packageFacts(identityOf(app.name, manifest)).familyName;
}

/** As far as Windows makes names of it. */
export function identityOf(name: string, { identity }: Manifest): PackageIdentity {
  return {
    name: identity?.name?.value ?? name,
    publisher: identity?.publisher?.value ?? 'CN=unknown',
    version: identity?.version?.value ?? '1.0.0.0',
  };
}

function declaredTasks(manifest: Manifest): AppFacts['declaredTasks'] {
  return manifest.applications.flatMap(application => {
    return application.backgroundTasks.flatMap(extension => {
      const { entryPoint, tasks, serverName, resourceGroup, lists } = extension;
      if (!entryPoint) return [];
      const several = lists.some(list => attribute(list, 'SupportsMultipleInstances')?.value === 'true');
      const group = serverName?.value ?? resourceGroup?.value;
      return {
        entryPoint: entryPoint.value,
        types: tasks.flatMap(task => task.type?.value ?? []),
        ...(group === undefined ? {} : { group }),
        ...(taskHost(manifest, extension)?.isApp ? { inApp: true } : {}),
        ...(several ? { multipleInstances: true } : {}),
      };
    });
  });
}

/** What the app's own projects contain lies at the root of the package, that of a library in a folder with its name. */
function packageFolders(app: App, manifest: Manifest): PackageFolder[] {
  const isOwn = ({ outputType }: Project) => outputType?.toLowerCase() === 'appcontainerexe';
  const own = app.projects.filter(isOwn).flatMap(({ folder, sharedFolders }) => [folder, ...sharedFolders]);
  const root = new Set([folderOf(manifest.path), ...own]);
  const libraries = app.projects.filter(project => !isOwn(project) && !root.has(project.folder));
  return [
    ...[...root].map(folder => ({ at: '', folder })),
    ...libraries.flatMap(({ name, folder, sharedFolders }) =>
      [folder, ...sharedFolders].map(each => ({ at: name, folder: each })),
    ),
  ];
}

function fullNameOf(type: NamedType): string {
  const name = type.arity > 0 ? `${type.name}\`${type.arity}` : type.name;
  if (type.containingType) return `${fullNameOf(type.containingType)}+${name}`;
  return type.namespace.fullName === '' ? name : `${type.namespace.fullName}.${name}`;
}

function isFatal(diagnostic: BindDiagnostic): boolean {
  return diagnostic.category !== 'warning';
}
