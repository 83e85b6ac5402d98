// The page that says of each Windows type how faithful its simulation is: made from declarations, natives, choices and tests.

import { readdirSync, readFileSync } from 'node:fs';
import { firedByHand } from '../../extension/runtime/platform/triggers/triggerRows';
import { windowsNatives } from '../../extension/runtime/projection/natives';
import { whyNotSimulated } from '../../extension/runtime/projection/notSimulated';
import behaviours from '../../schemas/windows/behaviours.json';
import refusals from '../../schemas/windows/refusals.json';
import { Compilation } from '../../server/csharp/binding/compilation';
import { documentationIdOf } from '../../server/csharp/symbols/documentationId';
import type { MemberSymbol, MethodSymbol, NamedType } from '../../server/csharp/symbols/symbols';
import { declarations } from '../harness/declarations';

interface Choice {
  readonly behaviour: string;
  readonly apis: readonly string[];
  readonly ours?: boolean;
}
interface Refusal {
  readonly api: string;
  readonly ours?: boolean;
}

interface TypeReport {
  readonly name: string;
  readonly members: number;
  /** Names of public members without behaviour. */
  readonly missing: readonly string[];
  /** Documentation id of one of them. */
  readonly example: string | undefined;
  /** Some of its members only keep what they are given. */
  readonly isBag: boolean;
}

const natives = new Set(
  windowsNatives.flatMap(module => [...Object.keys(module.natives ?? {}), ...Object.keys(module.genericNatives ?? {})]),
);

const families = windowsNatives.flatMap(({ family }) => family ?? []);

/** The whole page, in Markdown. */
export function fidelityPage(): string {
  const byNamespace = new Map<string, TypeReport[]>();
  for (const [namespace, report] of reports()) {
    const list = byNamespace.get(namespace) ?? [];
    list.push(report);
    byNamespace.set(namespace, list);
  }
  const all = [...byNamespace.values()].flat();
  const total = sum(all.map(({ members }) => members));
  const missing = sum(all.map(report => report.missing.length));
  const sections = [...byNamespace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, types]) => section(name, types));
  return `${head}

Of ${total} members of ${all.length} types, ${total - missing} are simulated.

${sections.join('\n\n')}

${statements()}
`;
}

/** The normative statements of Microsoft's texts on background networking that tests cite by number in their titles. */
function statements(): string {
  const shown = new Map<string, string[]>();
  for (const { file, text } of testTexts) {
    for (const [, , title = ''] of text.matchAll(/^ *test\((['`])((?:S\d-\d+(?:, )?)+: .*?)\1, /gm)) {
      const [numbers = '', ...words] = title.split(': ');
      for (const number of numbers.split(', ')) {
        const list = shown.get(number) ?? [];
        list.push(`${words.join(': ').replaceAll("\\'", "'")} (${file})`);
        shown.set(number, list);
      }
    }
  }
  const order = (id: string) => id.split(/\D+/).reduce((sum, part) => sum * 1000 + Number(part), 0);
  const rows = [...shown]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([id, list]) => `| ${id} | ${list.join('<br>')} |`);
  return [
    '## Statements',
    '',
    'What the five texts on background networking demand, by their numbers (S0: network communications in the background, S1: its part on WebSockets, S2: staying connected, S3: keep-alive, S4: WebSockets), and the tests that show it.',
    '',
    '| statement | shown by |',
    '|---|---|',
    ...rows,
  ].join('\n');
}

const head = `# How faithful the simulated Windows is

Made from the declarations, the behaviours in code, the choices in \`schemas/windows\` and the tests; a test says when it is out of date, and \`UPDATE=1 npm run test:only -- fidelity\` makes it anew.

- **as documented**: every member does what its page says; what goes wrong gives the documented error.
- **approximate**: no document says how Windows behaves in some point; what was chosen stands beside it. "Codes of ours" are errors that are documented without their HRESULT.
- **partly**: the members named are not simulated; a program that calls one is told so, with the place.`;

function section(namespace: string, types: readonly TypeReport[]): string {
  const present = types.filter(({ members, missing }) => missing.length < members);
  const absent = types.filter(({ members, missing }) => missing.length === members);
  const rows = present.map(row);
  const table = rows.length === 0 ? [] : ['| type | members | fidelity | tests |', '|---|---|---|---|', ...rows];
  return [`## ${namespace}`, '', ...table, ...absences(absent, table.length > 0)].join('\n');
}

function row(report: TypeReport): string {
  const { name, members, missing, isBag } = report;
  const isTrigger = (firedByHand as readonly string[]).includes(name);
  const choices = Object.values(behaviours as Record<string, Choice>).filter(
    ({ apis, ours }) => ours && apis.includes(name),
  );
  const codes = Object.values(refusals as Record<string, Refusal>).filter(
    ({ api, ours }) => ours && api.split(/[., ]+/).includes(name),
  ).length;
  const words = [
    missing.length > 0
      ? `partly: not ${list(missing)}`
      : isBag || choices.length + codes > 0
        ? 'approximate'
        : 'as documented',
    ...(isBag && !isTrigger ? ['What is set is remembered; nothing is drawn.'] : []),
    ...choices.map(({ behaviour }) => behaviour),
    ...(codes > 0 ? [`${codes} ${codes === 1 ? 'code' : 'codes'} of ours.`] : []),
  ];
  return `| ${name} | ${members - missing.length} of ${members} | ${words.join('<br>')} | ${testsOf(name).join(', ')} |`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ');
  return names.length > 12 ? `${shown} and ${names.length - 12} more` : shown;
}

/** Types of which nothing is simulated, by the reason that a program is given. */
function absences(types: readonly TypeReport[], hasTable: boolean): string[] {
  const byReason = new Map<string, string[]>();
  for (const { name, example } of types) {
    const reason = (example && whyNotSimulated(example)) ?? 'Not simulated.';
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  const lines = [...byReason].map(([reason, names]) => `Not simulated: ${names.join(', ')}. ${reason}`);
  return lines.flatMap((line, i) => (i > 0 || hasTable ? ['', line] : [line]));
}

function* reports(): Iterable<[string, TypeReport]> {
  const references = declarations();
  const program = new Compilation({ sources: [], references });
  for (const path of [...references.files.keys()].sort()) {
    const [, namespace = '', name = ''] = /([^/]+)\/(\w+)\.cs$/.exec(path) ?? [];
    if (!namespace.startsWith('Windows.')) continue;
    for (const arity of ['', '`1', '`2']) {
      const type = program.typeByMetadataName(`${namespace}.${name}${arity}`);
      if (type?.accessibility !== 'public' || type.typeKind === 'enum' || type.typeKind === 'delegate') continue;
      const report = reportOf(program, type);
      if (report) yield [namespace, report];
    }
  }
}

function reportOf(program: Compilation, type: NamedType): TypeReport | undefined {
  if (type.typeKind === 'interface') return undefined;
  const members = new Map<string, MethodSymbol[]>();
  for (const member of program.membersOf(type)) {
    if (member.accessibility !== 'public') continue;
    const methods = methodsOf(member).filter(method => member.kind !== 'method' || !method.synthesized);
    const name = member.kind === 'method' && member.methodKind === 'constructor' ? 'constructor' : member.name;
    if (methods.length > 0) members.set(name, [...(members.get(name) ?? []), ...methods]);
  }
  if (members.size === 0) return undefined;
  const silent = [...members].filter(([, methods]) => methods.some(method => !hasBehaviour(method)));
  const [first] = silent;
  const example = first?.[1].find(method => !hasBehaviour(method));
  return {
    name: type.name,
    members: members.size,
    missing: silent.map(([name]) => name),
    example: example && documentationIdOf(example),
    isBag: [...members.values()].some(methods => methods.some(isRemembered)),
  };
}

function hasBehaviour(method: MethodSymbol): boolean {
  return !method.isExtern || natives.has(documentationIdOf(method)) || isRemembered(method);
}

/** A property or an event of the user interface, which is an entry in a bag (propertyBags.ts). */
function isRemembered(method: MethodSymbol): boolean {
  return method.isExtern && families.some(family => family(method) !== undefined);
}

function methodsOf(member: MemberSymbol): MethodSymbol[] {
  switch (member.kind) {
    case 'method':
      return [member];
    case 'property':
      return [member.getter, member.setter].filter(method => method !== undefined);
    case 'event':
      return [member.adder, member.remover].filter(method => method !== undefined);
    default:
      return [];
  }
}

const testTexts = ['test/projection', 'test/platform', 'test/machine', 'test/scenario', 'test/network'].flatMap(
  folder =>
    readdirSync(folder)
      .filter(file => file.endsWith('.test.ts'))
      .map(file => ({
        file: `${folder.slice('test/'.length)}/${file}`,
        text: readFileSync(`${folder}/${file}`, 'utf8'),
      })),
);

/** At most two test files that name the type, most often first; types of .NET that are called alike do not count. */
function testsOf(name: string): string[] {
  const word = new RegExp(`(?<!(?<!Windows\\.)\\bSystem\\.[\\w.]*)\\b${name}\\b`, 'g');
  return testTexts
    .map(({ file, text }) => ({ file, count: text.match(word)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1))
    .slice(0, 2)
    .map(({ file }) => file);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
