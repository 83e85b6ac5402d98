// Test data that is too large or not ours to keep in the project; tests that want it say when it is missing.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Options for `test()` and the folder: `skip` carries the reason when the folder is not on this machine. */
export function sharedFolder(name: string): { readonly path: string; readonly options: { skip: string | false } } {
  const path = join(resolve(process.env['BGTASK_SHARED'] ?? '../shared'), name);
  return { path, options: { skip: existsSync(path) ? false : `no ${name} folder; BGTASK_SHARED names its parent` } };
}
