// Files that the user names on the command line: what is wrong with one is said with the name that was given.

import { writeFileSync } from 'node:fs';
import { UserError } from '../../server/base/errors';
import { resolvePath } from '../../server/base/paths';
import { diskFiles } from '../../server/workspace/diskFiles';

/** `name`: as the user wrote it; `path`: absolute. Throws UserError. */
export function readNamedFile(name: string, path: string): string {
  const content = diskFiles.readFile(path);
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'missing':
      throw new UserError('path-missing', `There is no file ${name}.`);
    case 'binary':
      throw new UserError('path-not-text', `${name} is not a text file.`);
    case 'unreadable':
      throw new UserError('path-unreadable', `${name} cannot be read (${content.reason}).`);
  }
}

/** Throws UserError. */
export function writeNamedFile(name: string, cwd: string, text: string): void {
  try {
    writeFileSync(resolvePath(cwd, name), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError('path-unwritable', `${name} cannot be written (${code}).`);
  }
}
