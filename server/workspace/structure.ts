// Which files belong together: projects, the apps they form, and the C# files that no project names.
import { comparePaths, fileNameOf, folderOf, isInside } from '../base/paths';
import { isManifestPath } from '../manifest/manifest';
import { type FileSystem, walkFiles } from './files';
import { languageOf, type ProjectFile, readProjectFile } from './projectFile';
import { settingsAround } from './settingsFiles';
import type { OtherProject, TargetPlatform } from './snapshot';

/** The shape of an app without the texts of its files. */
export interface AppShape {
  readonly name: string;
  readonly folder: string;
  readonly manifestPaths: readonly string[];
  readonly projects: readonly ProjectShape[];
  readonly otherProjects: readonly OtherProjectShape[];
  readonly targetPlatforms: readonly TargetPlatform[];
  readonly unknownComponents: readonly string[];
  readonly missingSources: readonly string[];
  readonly strayComponents: readonly ProjectShape[];
  /** Files with settings that hold for one of the files. */
  readonly settingsPaths: readonly string[];
  readonly complete: boolean;
}

type BareShape = Omit<AppShape, 'settingsPaths' | 'strayComponents'>;

/** `path` is missing for C# files that no project names. */
export type ProjectShape = Omit<
  ProjectFile,
  'manifestPaths' | 'path' | 'language' | 'unknownReferences' | 'missingSources' | 'minVersion' | 'maxVersionTested'
> & {
  readonly path?: string;
};
export type OtherProjectShape = Omit<OtherProject, 'sources'> & { readonly sourcePaths: readonly string[] };

export interface Structure {
  readonly apps: readonly AppShape[];
  /** Sorted. */
  readonly settings: readonly string[];
  /** Manifests and C# files that were asked for, sorted. */
  readonly files: readonly string[];
}

/** The symbols a UWP project template defines for Debug; C# without a project is read as if it had one. */
const templateDefines = ['DEBUG', 'NETFX_CORE', 'TRACE', 'WINDOWS_UWP'];

/**
 * In: folders to walk and single files, absolute. Projects outside the folders come in when a project inside references
 * them. Files that only a single name brought in form an app that is not complete.
 */
export function findStructure(files: FileSystem, folders: readonly string[], named: readonly string[]): Structure {
  const walked = [...new Set(folders.flatMap(folder => walkFiles(files, folder)))].sort(comparePaths);
  const projects = loadProjects(
    files,
    walked.filter(path => languageOf(path) !== undefined),
  );
  const manifests = walked.filter(isManifestPath);
  const csharp = projects.filter(project => project.language === 'csharp');
  const compiled = new Set(csharp.flatMap(project => project.sourcePaths));
  const homes = new Set(csharp.map(project => project.folder));
  const loose = walked.filter(
    path => isCSharpPath(path) && !compiled.has(path) && !foldersAround(path).some(folder => homes.has(folder)),
  );
  const apps = [
    ...projectApps(projects, manifests),
    ...looseApps(
      manifests.filter(path => !ownerOf(path, projects)),
      loose,
      folders,
    ),
  ];

  const inFolders = new Set(walked);
  const single = [...new Set(named)]
    .filter(path => !inFolders.has(path) && (isManifestPath(path) || isCSharpPath(path)))
    .sort(comparePaths);
  const [firstSingle] = single;
  if (firstSingle !== undefined)
    apps.push(looseApp(folderOf(firstSingle), single.filter(isManifestPath), single.filter(isCSharpPath), false));

  const looked = new Set([...manifests, ...loose, ...compiled]);
  const shapes = apps.map(app => ({
    ...app,
    settingsPaths: settingsAround(files, pathsIn(app)),
    strayComponents: app.manifestPaths.length > 0 ? strayComponents(apps) : [],
  }));
  const settings = [...new Set(shapes.flatMap(app => app.settingsPaths))].sort(comparePaths);
  return { apps: shapes, settings, files: [...walked.filter(path => looked.has(path)), ...single].sort(comparePaths) };
}

function pathsIn({ manifestPaths, projects }: BareShape): string[] {
  return [...manifestPaths, ...projects.flatMap(project => project.sourcePaths)];
}

function strayComponents(apps: readonly BareShape[]): ProjectShape[] {
  const unpackaged = apps.filter(({ manifestPaths }) => manifestPaths.length === 0);
  return unpackaged.flatMap(({ projects }) => projects.filter(({ outputType }) => outputType === 'winmdobj'));
}

export function isCSharpPath(path: string): boolean {
  return /\.cs$/i.test(path);
}

/** The projects and all that they reference, each once, sorted by path. */
function loadProjects(files: FileSystem, paths: readonly string[]): ProjectFile[] {
  const loaded = new Map<string, ProjectFile>();
  const queue = [...paths];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (loaded.has(path)) continue;
    const project = readProjectFile(files, path);
    loaded.set(path, project);
    queue.push(...project.references);
  }
  return [...loaded.values()].sort((a, b) => comparePaths(a.path, b.path));
}

/** All folders that the path lies in, the nearest first. */
export function foldersAround(path: string): string[] {
  const folder = folderOf(path);
  return folder === path ? [] : [folder, ...foldersAround(folder)];
}

/** The project that packages a manifest: the one that names it, else the one whose folder is nearest around it. */
function ownerOf(manifest: string, projects: readonly ProjectFile[]): ProjectFile | undefined {
  const around = projects.filter(project => isInside(project.folder, manifest));
  return (
    projects.find(project => project.manifestPaths.includes(manifest)) ??
    around.sort((a, b) => b.folder.length - a.folder.length)[0]
  );
}

/** Projects connected by references, in whichever direction, are one app. */
function projectApps(projects: readonly ProjectFile[], manifests: readonly string[]): BareShape[] {
  const groups = new Map<string, ProjectFile[]>(projects.map(project => [project.path, [project]]));
  for (const project of projects) {
    for (const reference of project.references) {
      const [mine, theirs] = [groups.get(project.path), groups.get(reference)];
      if (!mine || !theirs || mine === theirs) continue;
      mine.push(...theirs);
      for (const moved of theirs) groups.set(moved.path, mine);
    }
  }
  const owners = new Map(manifests.map(path => [path, ownerOf(path, projects)]));
  return [...new Set(groups.values())].map(group => {
    group.sort((a, b) => comparePaths(a.path, b.path));
    const own = manifests.filter(path => group.some(project => project === owners.get(path)));
    const main = group.find(project => own.some(path => owners.get(path) === project)) ?? group[0];
    return {
      name: main?.name ?? '',
      folder: main?.folder ?? '',
      manifestPaths: own,
      projects: group.filter(({ language }) => language === 'csharp').map(toShape),
      otherProjects: group.flatMap(toOtherShape),
      unknownComponents: unknownComponents(group),
      missingSources: group.flatMap(({ missingSources }) => missingSources),
      targetPlatforms: own.flatMap(path => targetPlatform(path, owners.get(path))),
      complete: true,
    };
  });
}

function targetPlatform(manifest: string, project: ProjectFile | undefined): TargetPlatform[] {
  if (project?.minVersion === undefined && project?.maxVersionTested === undefined) return [];
  const { path, minVersion, maxVersionTested } = project;
  return [{ manifest, project: path, minVersion, maxVersionTested }];
}

function toShape(project: ProjectFile): ProjectShape {
  const { path, name, folder, rootNamespace, outputType, langVersion, defines, sourcePaths, xamlPaths } = project;
  const { references, sharedFolders } = project;
  const code = { defines, sourcePaths, xamlPaths, references, sharedFolders };
  return { path, name, folder, rootNamespace, outputType, langVersion, ...code };
}

function toOtherShape(project: ProjectFile): OtherProjectShape[] {
  const { path, language, name, folder, rootNamespace, outputType, sourcePaths } = project;
  return language === 'csharp' || language === 'packaging'
    ? []
    : [{ path, language, name, folder, rootNamespace, outputType, sourcePaths }];
}

function unknownComponents(group: readonly ProjectFile[]): string[] {
  const found = group.flatMap(({ language, path, unknownReferences }) => [
    ...(language === 'cpp' || language === 'javascript' ? [path] : []),
    ...unknownReferences,
  ]);
  return [...new Set(found)].sort(comparePaths);
}

/** Without projects, a C# file belongs to the manifest in the nearest folder around it, or to the only one there is. */
function looseApps(manifests: readonly string[], sources: readonly string[], folders: readonly string[]): BareShape[] {
  const groups = new Map<string, { manifests: string[]; sources: string[] }>();
  const groupOf = (folder: string) => {
    const group = groups.get(folder) ?? { manifests: [], sources: [] };
    groups.set(folder, group);
    return group;
  };
  for (const path of manifests) groupOf(folderOf(path)).manifests.push(path);
  const homes = [...groups.keys()].sort((a, b) => b.length - a.length);
  for (const path of sources) {
    const around = homes.find(folder => isInside(folder, path)) ?? (homes.length === 1 ? homes[0] : undefined);
    groupOf(around ?? folders.find(folder => isInside(folder, path)) ?? folderOf(path)).sources.push(path);
  }
  return [...groups]
    .sort(([a], [b]) => comparePaths(a, b))
    .map(([folder, group]) => looseApp(folder, group.manifests, group.sources, true));
}

function looseApp(
  folder: string,
  manifestPaths: readonly string[],
  sourcePaths: readonly string[],
  complete: boolean,
): BareShape {
  const name = fileNameOf(folder);
  const project: ProjectShape = {
    name,
    folder,
    rootNamespace: '',
    defines: templateDefines,
    sourcePaths,
    xamlPaths: [],
    references: [],
    sharedFolders: [],
  };
  const projects = sourcePaths.length > 0 ? [project] : [];
  return {
    name,
    folder,
    manifestPaths,
    projects,
    otherProjects: [],
    unknownComponents: [],
    missingSources: [],
    targetPlatforms: [],
    complete,
  };
}
