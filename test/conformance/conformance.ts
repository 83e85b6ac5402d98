// How far the engine is the C# that others have written: the compiler tests of Mono and of Microsoft, which are not part of this
// repository.
// npm run conformance -- FOLDER [--failures] [--reasons] [--debug] [--quantum] [--wrong] [--by-code] [name part or code…]
//
// FOLDER is `mcs` of Mono's source, with `tests` and `errors` in it, or one of the two. BGTASK_SHARED names the folder that holds
// `mono-tests.json`: which programs count, and the outcome of each with Mono. Or FOLDER is `src/Compilers/CSharp/Test` of Roslyn.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runPrograms } from './mono';
import { refusePrograms } from './monoErrors';
import { runTestsOfRoslyn } from './roslyn';

const [given, ...args] = process.argv.slice(2);
const list = join(resolve(process.env['BGTASK_SHARED'] ?? '../shared'), 'mono-tests.json');

function folderOf(name: string, isIt: (file: string) => boolean): string | undefined {
  if (given === undefined) return undefined;
  const candidates = [join(resolve(given), name), resolve(given)];
  return candidates.find(folder => existsSync(folder) && readdirSync(folder).some(isIt));
}

const tests = folderOf('tests', file => /^g?test-.*\.cs$/.test(file));
const errors = folderOf('errors', file => /^cs\d{4}.*\.cs$/.test(file));
const roslyn = given !== undefined && existsSync(join(given, 'Emit')) ? resolve(given) : undefined;
if (!tests && !errors && !roslyn) {
  console.error("Name the folder of the programs: mcs of Mono's source, or src/Compilers/CSharp/Test of Roslyn's.");
  process.exitCode = 2;
}
if (tests && !existsSync(list)) console.log(`no ${list}: BGTASK_SHARED names its folder`);
else if (tests) runPrograms(tests, list, args);
if (errors) refusePrograms(errors, args);
if (roslyn) runTestsOfRoslyn(roslyn, args);
