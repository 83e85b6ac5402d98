// Writes files so that each is the old one or the new one at every moment, never a part.
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../../server/base/errors';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * All are written beside their places before the first one takes its place: when one cannot be written, none is changed.
 * Permissions stay; a link stays a link. Throws a UserError.
 */
export function writeFiles(files: readonly FileToWrite[], nameOf: (path: string) => string): void {
  const ready: { readonly path: string; readonly target: string; readonly temporary: string }[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      if (isSpecial(path)) {
        writeFileSync(path, bytes);
        continue;
      }
      const target = targetOf(path);
      const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      ready.push({ path, target, temporary });
      writeBeside(target, temporary, bytes);
    }
    for (const { path, target, temporary } of ready) {
      current = path;
      renameSync(temporary, target);
    }
  } catch (error) {
    for (const { temporary } of ready) rmSync(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UserError('file-not-written', `${nameOf(current)} cannot be written (${code}).`);
  }
}

/** A pipe or a device, such as /dev/stdout: it cannot be replaced. */
function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** The file behind a link. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function writeBeside(target: string, temporary: string, bytes: Uint8Array): void {
  const mode = modeOf(target);
  // Whoever may write into the folder could replace a file that is meant to be only read.
  if (mode !== undefined) accessSync(target, constants.W_OK);
  const file = openSync(temporary, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (mode !== undefined) chmodSync(temporary, mode);
}

function modeOf(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && found.mode & 0o7777;
}
