// The programs of Mono's compiler tests that run: which print what they print with Mono.
// `--debug` runs the debug versions, `--quantum` pre-empts after every third call or loop round: the outcome must be the same.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../engine/run';

interface Expected {
  readonly file: string;
  readonly category: string;
  readonly stdout_sha16: string;
  readonly exit_code: number;
  readonly prints: boolean;
  readonly options?: readonly string[];
}

/** `list`: the file with the expected outcome of each program. */
export function runPrograms(folder: string, list: string, args: readonly string[]): void {
  const { programs } = JSON.parse(readFileSync(list, 'utf8')) as { programs: readonly Expected[] };
  const wanted = args.filter(argument => !argument.startsWith('--'));
  const chosen = programs.filter(program => wanted.length === 0 || wanted.some(part => program.file.includes(part)));
  const byCategory = new Map<string, { passed: number; total: number }>();
  const reasons = new Map<string, number>();
  const failures: string[] = [];
  for (const program of chosen) {
    const counts = byCategory.get(program.category) ?? { passed: 0, total: 0 };
    byCategory.set(program.category, counts);
    counts.total++;
    const reason = failureOf(folder, program, args);
    if (reason === undefined) counts.passed++;
    else {
      failures.push(`${program.file}: ${reason}`);
      const short = reason.split('\n')[0]?.slice(0, 110) ?? '';
      reasons.set(short, (reasons.get(short) ?? 0) + 1);
    }
  }
  if (args.includes('--failures') || wanted.length > 0) for (const failure of failures) console.log(failure);
  if (args.includes('--reasons')) {
    for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 60))
      console.log(`${String(count).padStart(4)} ${reason}`);
  }
  let passed = 0;
  for (const [category, counts] of byCategory) {
    console.log(`${category.padEnd(24)} ${counts.passed}/${counts.total}`);
    passed += counts.passed;
  }
  console.log(`${'all'.padEnd(24)} ${passed}/${chosen.length}`);
}

/** Undefined: as Mono. */
function failureOf(folder: string, program: Expected, args: readonly string[]): string | undefined {
  const path = join(folder, program.file);
  if (!existsSync(path)) return 'the program is missing';
  const options = program.options ?? [];
  const mainAt = options.indexOf('--main');
  try {
    const outcome = runProgram(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
      symbols: ['NET_4_0', 'NET_4_5'],
      checked: options.includes('--checked'),
      mainType: mainAt >= 0 ? options[mainAt + 1] : undefined,
      fuel: 300_000_000,
      debug: args.includes('--debug'),
      quantum: args.includes('--quantum') ? 3 : undefined,
    });
    if (outcome.exitCode === 3) return `does not compile: ${outcome.stderr}`;
    if (outcome.exitCode === 4) return `not supported: ${outcome.stderr}`;
    if (outcome.exitCode !== program.exit_code)
      return `exit code ${outcome.exitCode}, not ${program.exit_code}: ${outcome.stderr.slice(0, 600)}`;
    // Lines end as on Windows here, and as on Linux there.
    const hash = createHash('sha256').update(outcome.stdout.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
    if (hash !== program.stdout_sha16) return `other output: ${JSON.stringify(outcome.stdout.slice(0, 200))}`;
    return undefined;
  } catch (error) {
    return `engine: ${(error as Error).message} ${(error as Error).stack?.split('\n').slice(1, 4).join(' ')}`;
  }
}
