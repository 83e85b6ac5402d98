// The declarations of Windows and .NET as they stand in the source tree.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceSources } from '../../server/csharp/binding/references';

let read: ReferenceSources | undefined;

/** The same object at each call, so that parsed declarations are shared by all tests of a file. */
export function declarations(): ReferenceSources {
  read ??= { files: new Map(['schemas/api', 'extension/runtime/library'].flatMap(readFolder)) };
  return read;
}

function readFolder(folder: string): [string, string][] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readFolder(path);
      return path.endsWith('.cs') ? [[path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]] : [];
    });
}
