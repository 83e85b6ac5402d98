// What a project file says that matters here: language, source files, preprocessor symbols, references, manifests.
import { comparePaths, fileNameOf, folderOf, resolvePath } from '../base/paths';
import { type FileSystem, findFile, walkFiles } from './files';
import { type EvaluatedProject, evaluateProject, type ProjectItem } from './msbuild';

/** `packaging`: no code, only a manifest for what other projects build. */
export type ProjectLanguage = 'csharp' | 'vb' | 'cpp' | 'javascript' | 'packaging';

export interface ProjectFile {
  readonly path: string;
  readonly language: ProjectLanguage;
  readonly name: string;
  readonly folder: string;
  readonly rootNamespace: string;
  readonly outputType?: string;
  readonly langVersion?: string;
  /** What the build writes into the manifest instead of what stands there; undefined where it leaves that alone. */
  readonly minVersion?: string;
  readonly maxVersionTested?: string;
  readonly defines: readonly string[];
  /** C# and Visual Basic only: existing files, linked ones included, sorted. Files that the build generates are not there. */
  readonly sourcePaths: readonly string[];
  /** XAML that the project names; others lie beside their C#. */
  readonly xamlPaths: readonly string[];
  /** Existing projects in the languages above only. */
  readonly references: readonly string[];
  /** What else it references whose contents are not known: other projects, packages, compiled components. */
  readonly unknownReferences: readonly string[];
  /** Code that it names and that is not here. */
  readonly missingSources: readonly string[];
  /** Of the shared projects that it takes in: their content is the project's own. */
  readonly sharedFolders: readonly string[];
  /** Manifests that the project names; others lie in its folder. */
  readonly manifestPaths: readonly string[];
}

/** Never throws: a broken project file gives a project with what could be read. */
export function readProjectFile(files: FileSystem, path: string): ProjectFile {
  const evaluated = evaluateProject(files, path);
  const property = (name: string) => evaluated.properties.get(name.toLowerCase()) || undefined;
  const language = languageOf(path) ?? 'csharp';
  const name = fileNameOf(path).replace(/\.[^.]*$/, '');
  // In Visual Basic an empty root namespace is none.
  const isRootless = language === 'vb' && evaluated.properties.get('rootnamespace') === '';
  return {
    path,
    language,
    name,
    folder: folderOf(path),
    rootNamespace: isRootless ? '' : (property('RootNamespace') ?? name.replaceAll(' ', '_')),
    // What .NET 9 and later say instead: https://learn.microsoft.com/windows/apps/develop/platform/csharp-winrt/
    outputType: /^true$/i.test(property('CsWinRTComponent') ?? '') ? 'winmdobj' : property('OutputType'),
    langVersion: property('LangVersion'),
    minVersion: replaced('Min', property),
    maxVersionTested: replaced('MaxTested', property),
    defines: definesOf(evaluated),
    sourcePaths: compiledFiles(files, evaluated, folderOf(path), language),
    xamlPaths: [...itemFiles(files, evaluated, 'Page'), ...itemFiles(files, evaluated, 'ApplicationDefinition')],
    references: itemFiles(files, evaluated, 'ProjectReference').filter(each => languageOf(each) !== undefined),
    unknownReferences: unknownReferences(files, evaluated),
    missingSources: missingSources(files, evaluated),
    sharedFolders: evaluated.sharedFolders,
    manifestPaths: itemFiles(files, evaluated, 'AppxManifest'),
  };
}

/**
 * A project says for which Windows it is built, and the build puts that over what the manifest says, unless told not to.
 * https://github.com/microsoft/WindowsAppSDK/issues/5598
 */
function replaced(which: 'Min' | 'MaxTested', property: (name: string) => string | undefined): string | undefined {
  const [suffix, replace] =
    which === 'Min'
      ? ['TargetPlatformMinVersion', 'AppxOSMinVersionReplaceManifestVersion']
      : ['TargetPlatformVersion', 'AppxOSMaxVersionTestedReplaceManifestVersion'];
  if (property(replace)?.toLowerCase() === 'false') return undefined;
  if (isFor81(property)) return '6.3.0';
  return property(suffix) ?? property(`Windows${suffix}`);
}

/** Its manifest is one of Windows 8.1, also where a manifest from Windows 8 still says OSMinVersion 6.2.1. */
function isFor81(property: (name: string) => string | undefined): boolean {
  return property('TargetPlatformVersion') === '8.1' || property('ApplicationTypeRevision') === '8.1';
}

/** By the ending of a project file; undefined for files that are no project which can be part of an app. */
export function languageOf(path: string): ProjectLanguage | undefined {
  const ending = /\.(csproj|vbproj|vcxproj|jsproj|wapproj)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : languages[ending];
}

const languages: Readonly<Record<string, ProjectLanguage>> = {
  csproj: 'csharp',
  vbproj: 'vb',
  vcxproj: 'cpp',
  jsproj: 'javascript',
  wapproj: 'packaging',
};

function definesOf({ properties, sdkStyle }: EvaluatedProject): string[] {
  const written = (properties.get('defineconstants') ?? '').split(/[;,\s]+/);
  // An SDK project gets DEBUG and TRACE without saying so; only UWP targets are of interest here.
  // https://learn.microsoft.com/dotnet/csharp/language-reference/preprocessor-directives
  const implied = sdkStyle ? ['DEBUG', 'TRACE', 'WINDOWS_UWP', 'NETFX_CORE'] : [];
  return [...new Set([...implied, ...written])].filter(symbol => symbol !== '').sort(comparePaths);
}

/** Libraries that bring no background task class of their own. */
const plainLibraries =
  /^(System|Windows(?:Desktop|Mobile|Team|IoT)?|mscorlib|netstandard|NETStandard\.Library|Newtonsoft\.Json|Microsoft\.(NETCore|NET|CSharp|VisualBasic|VCLibs|UI\.Xaml|Xaml|Toolkit|Bcl|Net|Data|Windows)|Microsoft Visual C\+\+.*)(\.|$)/i;

function unknownReferences(files: FileSystem, project: EvaluatedProject): string[] {
  const valuesOf = (type: string) =>
    project.items
      .filter(item => item.type === type && item.action === 'include')
      .map(item => [item, item.values] as const);
  const projects = valuesOf('ProjectReference').flatMap(([item, values]) =>
    values.filter(value => {
      const found = findFile(files, item.folder, value);
      return found === undefined || languageOf(found) === undefined;
    }),
  );
  const libraries = ['Reference', 'PackageReference', 'SDKReference']
    .flatMap(type => valuesOf(type).flatMap(([, values]) => values))
    .map(value => value.replace(/,.*$/s, '').trim())
    .filter(name => !plainLibraries.test(name));
  return [...new Set([...projects, ...libraries])].sort(comparePaths);
}

/** What the build generates has no classes of its own. */
function missingSources(files: FileSystem, project: EvaluatedProject): string[] {
  const isMissing = (folder: string, value: string) =>
    /\.(cs|vb)$/i.test(value) &&
    !/[*?$]|AssemblyInfo\.\w+$|\.g(\.i)?\.\w+$|(^|[\\/])obj[\\/]/i.test(value) &&
    findFile(files, folder, value) === undefined;
  return project.items
    .filter(({ type, action }) => type === 'Compile' && action === 'include')
    .flatMap(({ folder, values }) => values.filter(value => isMissing(folder, value)));
}

function compiledFiles(
  files: FileSystem,
  project: EvaluatedProject,
  folder: string,
  language: ProjectLanguage,
): string[] {
  const ending = language === 'csharp' ? /\.cs$/i : language === 'vb' ? /\.vb$/i : undefined;
  if (!ending) return [];
  const off = (name: string) => project.properties.get(name)?.toLowerCase() === 'false';
  const found = new Set<string>();
  if (project.sdkStyle && !off('enabledefaultitems') && !off('enabledefaultcompileitems')) {
    for (const path of walkFiles(files, folder)) if (ending.test(path)) found.add(path);
  }
  for (const item of project.items.filter(each => each.type === 'Compile')) {
    if (item.action === 'include') for (const path of matchItem(files, item)) found.add(path);
    if (item.action === 'remove') for (const path of matchItem(files, item)) found.delete(path);
  }
  return [...found].filter(path => ending.test(path)).sort(comparePaths);
}

function itemFiles(files: FileSystem, project: EvaluatedProject, type: string): string[] {
  const found = project.items
    .filter(item => item.type === type && item.action === 'include')
    .flatMap(item => matchItem(files, item));
  return [...new Set(found)].sort(comparePaths);
}

/** The files that an item's values stand for, wildcards included. */
function matchItem(files: FileSystem, item: ProjectItem): string[] {
  const excluded = item.exclude.map(value => globPattern(resolvePath(item.folder, value)));
  const found = item.values.flatMap(value => {
    if (!/[*?]/.test(value)) return findFile(files, item.folder, value) ?? [];
    const full = resolvePath(item.folder, value);
    const pattern = globPattern(full);
    return walkFiles(files, folderOf(full.slice(0, full.search(/[*?]/)) + '*')).filter(path => pattern.test(path));
  });
  return found.filter(path => !excluded.some(pattern => pattern.test(path)));
}

function globPattern(path: string): RegExp {
  const source = path.replace(/\*\*\/|\*\*|\*|\?|[^*?]+/g, part =>
    part === '**/'
      ? '(?:.*/)?'
      : part === '**'
        ? '.*'
        : part === '*'
          ? '[^/]*'
          : part === '?'
            ? '[^/]'
            : part.replace(/[.+^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`^${source}$`, 'i');
}
