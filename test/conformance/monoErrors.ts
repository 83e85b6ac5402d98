// The programs of Mono's compiler tests that must not compile (the expected code is the file's name): which are refused with that code.
// Programs that need other files, that are about options of the command line or about warnings are left out, and so are those about
// pointers, documentation comments and CLS compliance.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compilation } from '../../server/csharp/binding/compilation';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { libraryReferences } from '../engine/run';
import { nowLegal, otherCodes } from './otherCodes';

interface Program {
  readonly name: string;
  readonly code: string;
  readonly text: string;
  readonly isChecked: boolean;
}

export function refusePrograms(folder: string, args: readonly string[]): void {
  const wanted = args.filter(argument => !argument.startsWith('--'));
  const programs = programsIn(folder).filter(({ code }) => wanted.length === 0 || wanted.includes(code));
  const counts = new Map<string, { right: number; other: number; accepted: number }>();
  const total = { right: 0, other: 0, accepted: 0 };
  for (const program of programs) {
    const found = codesOf(program);
    const verdict = found.length === 0 ? 'accepted' : isRight(program.code, found) ? 'right' : 'other';
    const count = counts.get(program.code) ?? { right: 0, other: 0, accepted: 0 };
    count[verdict]++;
    total[verdict]++;
    counts.set(program.code, count);
    if (args.includes('--wrong') && verdict !== 'right')
      console.log(`${program.name}: ${found.length === 0 ? 'accepted' : [...new Set(found)].join(' ')}`);
  }
  if (args.includes('--by-code')) {
    const missing = [...counts].sort(([, a], [, b]) => b.other + b.accepted - a.other - a.accepted);
    for (const [code, { right, other, accepted }] of missing.filter(([, each]) => each.other + each.accepted > 0))
      console.log(`${code}  right ${right}  another code ${other}  accepted ${accepted}`);
  }
  const { right, other, accepted } = total;
  console.log(
    `${programs.length} programs: ${right} refused with the code, ${other} with another, ${accepted} accepted`,
  );
}

const leftOut =
  /Compiler options:.*([-/](r(eference)?:|doc|warn|unsafe|t:module|addmodule|keyfile|delaysign|res|langversion:(ISO|\d)|pkg|nostdlib|noconfig|main:|win32|platform|debug|d:|codepage|target|out:|pathmap)|-wrong|\w\.cs|\.dll)|\bunsafe\b|CLSCompliant|DllImport/i;

function programsIn(folder: string): Program[] {
  return readdirSync(folder).flatMap(name => {
    const code = /^cs(\d{4})(-\d+)?\.cs$/.exec(name)?.[1];
    if (code === undefined) return [];
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    if (leftOut.test(text) || nowLegal.some(({ programs }) => programs.test(name))) return [];
    return [{ name, code: `CS${code}`, text, isChecked: /Compiler options:.*-checked/.test(text) }];
  });
}

function isRight(code: string, found: readonly string[]): boolean {
  const others = otherCodes[code]?.codes;
  return found.some(each => each === code || others?.test(each));
}

/** All error codes; warnings count too, for some programs are about one. */
function codesOf({ text, isChecked }: Program): string[] {
  const tree = parseCSharp(text, { path: 'program.cs', symbols: ['NET_4_0', 'NET_4_5'] });
  try {
    const program = new Compilation({ sources: [tree], references: libraryReferences(), checked: isChecked });
    const syntax = tree.diagnostics.filter(({ severity }) => severity !== 'warning').map(({ code }) => code);
    const errors = diagnose(program).filter(({ category }) => category !== 'warning');
    const main = program.entryPoint() === undefined && errors.length === 0 && syntax.length === 0 ? ['no Main'] : [];
    return [...syntax, ...errors.map(({ code }) => code), ...(main.length > 0 && /CS5001/.test(text) ? main : [])];
  } catch (error) {
    return [`crash: ${(error as Error).message}`];
  }
}
