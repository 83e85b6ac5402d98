// What a .csproj says that matters here: C# files, preprocessor symbols, references, manifests.
import { comparePaths, fileNameOf, folderOf, resolvePath } from '../base/paths';
import { type FileSystem, findFile, walkFiles } from './files';
import { type EvaluatedProject, evaluateProject, type ProjectItem } from './msbuild';

export interface ProjectFile {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly rootNamespace: string;
  readonly outputType?: string;
  readonly langVersion?: string;
  readonly defines: readonly string[];
  /** Existing files only, linked ones included, sorted. Files that the build generates are not there. */
  readonly sourcePaths: readonly string[];
  /** Existing C# projects only. */
  readonly references: readonly string[];
  /** Manifests that the project names; others lie in its folder. */
  readonly manifestPaths: readonly string[];
}

/** Never throws: a broken project file gives a project with what could be read. */
export function readProjectFile(files: FileSystem, path: string): ProjectFile {
  const evaluated = evaluateProject(files, path);
  const property = (name: string) => evaluated.properties.get(name.toLowerCase()) || undefined;
  const name = fileNameOf(path).replace(/\.csproj$/i, '');
  return {
    path,
    name,
    folder: folderOf(path),
    rootNamespace: property('RootNamespace') ?? name.replaceAll(' ', '_'),
    outputType: property('OutputType'),
    langVersion: property('LangVersion'),
    defines: definesOf(evaluated),
    sourcePaths: compiledFiles(files, evaluated, folderOf(path)),
    references: itemFiles(files, evaluated, 'ProjectReference').filter(each => /\.csproj$/i.test(each)),
    manifestPaths: itemFiles(files, evaluated, 'AppxManifest'),
  };
}

function definesOf({ properties, sdkStyle }: EvaluatedProject): string[] {
  const written = (properties.get('defineconstants') ?? '').split(/[;,\s]+/);
  // An SDK project gets DEBUG and TRACE without saying so; only UWP targets are of interest here.
  // https://learn.microsoft.com/dotnet/csharp/language-reference/preprocessor-directives
  const implied = sdkStyle ? ['DEBUG', 'TRACE', 'WINDOWS_UWP', 'NETFX_CORE'] : [];
  return [...new Set([...implied, ...written])].filter(symbol => symbol !== '').sort(comparePaths);
}

function compiledFiles(files: FileSystem, project: EvaluatedProject, folder: string): string[] {
  const off = (name: string) => project.properties.get(name)?.toLowerCase() === 'false';
  const found = new Set<string>();
  if (project.sdkStyle && !off('enabledefaultitems') && !off('enabledefaultcompileitems')) {
    for (const path of walkFiles(files, folder)) if (/\.cs$/i.test(path)) found.add(path);
  }
  for (const item of project.items.filter(each => each.type === 'Compile')) {
    if (item.action === 'include') for (const path of matchItem(files, item)) found.add(path);
    if (item.action === 'remove') for (const path of matchItem(files, item)) found.delete(path);
  }
  return [...found].filter(path => /\.cs$/i.test(path)).sort(comparePaths);
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
