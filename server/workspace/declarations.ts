// The declarations of Windows and .NET as the build packs them: one JSON file of paths and texts.
import { UserError } from '../base/errors';
import type { ReferenceSources } from '../csharp/binding/references';
import { type FileSystem, readText } from './files';

/**
 * `path` is the packed file that lies beside the bundles (`dist/declarations.json`). It is read at the first call of the
 * function that comes back, and never again: parsed declarations are remembered by this object.
 */
export function packedDeclarations(files: FileSystem, path: string): () => ReferenceSources {
  let read: ReferenceSources | undefined;
  return () => {
    read ??= readDeclarations(files, path);
    return read;
  };
}

function readDeclarations(files: FileSystem, path: string): ReferenceSources {
  const text = readText(files, path);
  if (text === undefined)
    throw new UserError('declarations-missing', `The file ${path} is missing; build or install bgtask anew.`);
  return { files: new Map(Object.entries(JSON.parse(text) as Record<string, string>)) };
}
