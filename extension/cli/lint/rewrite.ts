// Changed texts on their way back to the disk: same encoding, same mark, whole files only.
import { readFileSync } from 'node:fs';
import { decodeText } from '../../../server/base/decode';
import { encodeLike } from '../../../server/base/encode';
import { UserError } from '../../../server/base/errors';
import type { CommandLineIO } from '../options';
import type { ChangedFile } from './fixFiles';
import type { LintTarget } from './target';
import { writeFiles } from './writeFiles';

/** Files with bytes that are lost in reading are left as they are, and named once. */
export function canBeRewritten(
  target: LintTarget,
  nameOf: (path: string) => string,
  io: CommandLineIO,
): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return path => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const bytes = target.input?.bytes ?? readFileSync(path);
    const isFaithful = encodeLike(bytes, decodeText(bytes) ?? '') !== undefined;
    if (!isFaithful) io.stderr.write(`bgtask: ${nameOf(path)} has broken characters; it is left as it is.\n`);
    known.set(path, isFaithful);
    return isFaithful;
  };
}

/** All or none. Throws a UserError. */
export function writeChanges(changed: readonly ChangedFile[], nameOf: (path: string) => string): void {
  const files = changed.map(file => ({
    path: file.path,
    bytes: newBytes(readFileSync(file.path), file, nameOf(file.path)),
  }));
  writeFiles(files, nameOf);
}

/** `old`: as they are now. Throws a UserError. */
export function newBytes(old: Uint8Array, { before, after }: ChangedFile, name: string): Uint8Array {
  if (decodeText(old) !== before)
    throw new UserError('file-changed', `${name} has changed while lint was at work; nothing was written.`);
  const bytes = encodeLike(old, after);
  if (!bytes)
    throw new UserError('file-encoding', `${name} cannot hold a character that a fix needs; save it as UTF-8.`);
  return bytes;
}
