// Runs bgtask inside the test process, on a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../extension/cli/commandLine';
import { declarations } from './declarations';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** In: arguments and the terminal to pretend. The working directory is `cwd`. */
export async function bgtask(
  cwd: string,
  args: readonly string[],
  terminal?: Readonly<Record<string, string>>,
): Promise<Run> {
  const written: string[] = [];
  const complaints: string[] = [];
  const isTTY = terminal !== undefined;
  const code = await main(args, {
    stdout: { write: text => void written.push(text), isTTY },
    stderr: { write: text => void complaints.push(text), isTTY },
    cwd,
    packageFolder: process.cwd().replaceAll('\\', '/'),
    env: terminal ?? {},
    declarations,
  });
  return { code, stdout: written.join(''), stderr: complaints.join('') };
}

/** A folder with these files that goes away with `using`. */
export function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'bgtask-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
