// Runs bgtask inside the test process, on a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../extension/cli/commandLine';
import { rules } from '../../server/analysis/rules/index';
import { declarations } from './declarations';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** In: arguments, the terminal to pretend, and what comes from standard input. The working directory is `cwd`. */
export async function bgtask(
  cwd: string,
  args: readonly string[],
  terminal?: Readonly<Record<string, string>>,
  input: string | Uint8Array = '',
): Promise<Run> {
  const written: Buffer[] = [];
  const complaints: Buffer[] = [];
  const isTTY = terminal !== undefined;
  const code = await main(args, {
    stdout: { write: text => void written.push(Buffer.from(text)), isTTY },
    stderr: { write: text => void complaints.push(Buffer.from(text)), isTTY },
    cwd,
    packageFolder: process.cwd().replaceAll('\\', '/'),
    env: terminal ?? {},
    readInput: async () => Buffer.from(input),
    declarations,
  });
  return { code, stdout: Buffer.concat(written).toString(), stderr: Buffer.concat(complaints).toString() };
}

/** Options for lint that turn every other rule off, so that a new rule changes no test of something else. */
export function onlyRules(...ids: string[]): string[] {
  return rules.flatMap(({ id }) => (ids.includes(id) ? [] : `--rule=${id}=off`));
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
