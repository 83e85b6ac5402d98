// What lint is asked to look at: paths as the user wrote them, or a text from standard input with its place among the files.
import { type DecodedText, decode } from '../../../server/base/decode';
import { UserError } from '../../../server/base/errors';
import { comparePaths, fileNameOf, folderOf, isInside, normalizePath, resolvePath } from '../../../server/base/paths';
import { isManifestPath } from '../../../server/manifest/manifest';
import { diskFiles } from '../../../server/workspace/diskFiles';
import type { FileSystem, FolderEntry } from '../../../server/workspace/files';
import { languageOf } from '../../../server/workspace/projectFile';
import { foldersAround, isCSharpPath } from '../../../server/workspace/structure';
import type { WorkspaceInput } from '../../../server/workspace/workspace';
import type { CommandLineIO } from '../options';

export interface LintTarget extends WorkspaceInput {
  /** For sentences, in the user's own words. */
  readonly name: string;
  /** The disk; with the text from standard input where that belongs. */
  readonly disk: FileSystem;
  readonly input?: { readonly path: string; readonly bytes: Uint8Array };
}

/** Each path is checked here, so that the first wrong one is named in the user's own words. */
export function targetOfPaths(paths: readonly string[], io: CommandLineIO): LintTarget {
  const cwd = normalizePath(io.cwd);
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const full = resolvePath(cwd, path);
    const kind = diskFiles.kindOf(full);
    if (kind === undefined) throw new UserError('path-missing', `There is no file or folder ${path}.`);
    if (kind === 'folder') {
      folders.push(full);
      continue;
    }
    checkName(path);
    const content = diskFiles.readFile(full);
    if (content.kind === 'binary') throw new UserError('path-not-text', `${path} is not a text file.`);
    if (content.kind === 'unreadable')
      throw new UserError('path-unreadable', `${path} cannot be read (${content.reason}).`);
    files.push(full);
  }
  return { folders, files, name: paths.join(', '), disk: diskFiles };
}

export async function targetOfInput(name: string, io: CommandLineIO): Promise<LintTarget> {
  checkName(name);
  const cwd = normalizePath(io.cwd);
  const path = resolvePath(cwd, name);
  const bytes = await io.readInput();
  const decoded = decode(bytes);
  if (!decoded) throw new UserError('path-not-text', 'What comes from standard input is no text.');
  const disk = withFile(diskFiles, path, decoded);
  return { folders: [surroundings(path, cwd)], files: [path], name, disk, input: { path, bytes } };
}

/** The files with one that has another text, or is not there at all. */
function withFile(files: FileSystem, path: string, decoded: DecodedText): FileSystem {
  const [folder, name] = [folderOf(path), fileNameOf(path)];
  const add = (entries: readonly FolderEntry[]) =>
    entries.some(each => each.name === name)
      ? entries
      : [...entries, { name, kind: 'file' as const }].sort((a, b) => comparePaths(a.name, b.name));
  return {
    readFile: each => (each === path ? { kind: 'text', ...decoded } : files.readFile(each)),
    readFolder: each => (each === folder ? add(files.readFolder(each)) : files.readFolder(each)),
    kindOf: each => (each === path ? 'file' : files.kindOf(each)),
    readStart: (each, length) => files.readStart(each, length),
  };
}

function checkName(path: string): void {
  if (isManifestPath(path) || isCSharpPath(path)) return;
  throw new UserError('path-not-lintable', `${path} is neither an app manifest (*.appxmanifest) nor a C# file (*.cs).`);
}

/** Where the rest of the app lies: the folder of the solution; else the working directory, or the nearest project. */
function surroundings(path: string, cwd: string): string {
  const around = foldersAround(path);
  const holding = (fits: (name: string) => boolean) =>
    around.find(folder => diskFiles.readFolder(folder).some(({ kind, name }) => kind === 'file' && fits(name)));
  return (
    holding(name => /\.slnx?$/i.test(name)) ??
    (isInside(cwd, path) ? cwd : undefined) ??
    holding(name => languageOf(name) !== undefined || isManifestPath(name)) ??
    folderOf(path)
  );
}
