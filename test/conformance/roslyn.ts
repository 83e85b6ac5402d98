// The programs in the tests of Microsoft's C# compiler that run, `CompileAndVerify(source, expectedOutput: "…")`: which print what is
// expected there. They are read out of the test methods with our own parser. Left out are those about pointers and those that need
// other assemblies.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Argument, Expression, Invocation, Node } from '../../server/csharp/syntax/nodes';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { forEachChild } from '../../server/csharp/syntax/walk';
import { runProgram } from '../engine/run';

interface Program {
  /** `File.Test`, with a number behind it where a test has several. */
  readonly name: string;
  readonly source: string;
  readonly expected: string;
  readonly isChecked: boolean;
  readonly mainType: string | undefined;
}

export function runTestsOfRoslyn(folder: string, args: readonly string[]): void {
  const wanted = args.filter(argument => !argument.startsWith('--'));
  const all = testFiles(folder).flatMap(programsIn);
  const programs = all.filter(({ name }) => wanted.length === 0 || wanted.some(part => name.includes(part)));
  const counts = { right: 0, 'other output': 0, refused: 0, 'not supported': 0 };
  for (const program of programs) {
    const [verdict, detail] = outcomeOf(program);
    counts[verdict]++;
    if (verdict !== 'right' && (args.includes('--failures') || wanted.length > 0))
      console.log(`${program.name}: ${verdict}: ${detail}`);
  }
  const shown = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`);
  console.log(`${programs.length} programs: ${shown.join(', ')}`);
}

function outcomeOf(program: Program): ['right' | 'other output' | 'refused' | 'not supported', string] {
  const { isChecked: checked, mainType } = program;
  const { exitCode, stdout, stderr } = runProgram(program.source, { checked, mainType, fuel: 100_000_000 });
  if (trimmed(stdout) === trimmed(program.expected)) return ['right', ''];
  if (stdout === '' && exitCode === 3) return ['refused', stderr];
  if (stdout === '' && exitCode === 4) return ['not supported', stderr];
  return ['other output', `${JSON.stringify(stdout)}, not ${JSON.stringify(program.expected)}; ${stderr}`];
}

function trimmed(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? testFiles(path) : entry.name.endsWith('.cs') ? [path] : [];
  });
}

function programsIn(path: string): Program[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  if (!text.includes('CompileAndVerify')) return [];
  const found: Program[] = [];
  const look = (node: Node): void => {
    if (node.kind === 'MethodDeclaration') {
      const test = new TestMethod(text);
      test.read(node);
      const name = `${basename(path, '.cs')}.${node.name.name}`;
      found.push(
        ...test.programs.map((program, i) => ({ ...program, name: i === 0 ? name : `${name}.${String(i + 1)}` })),
      );
    } else forEachChild(node, look);
  };
  look(parseCSharp(text).root);
  return found;
}

const leftOut = /unsafe|MetadataReference|ImageReference|TestReferences|CompileIL/i;

/** Follows the variables of a test that hold texts and compilations of texts. */
class TestMethod {
  readonly programs: Omit<Program, 'name'>[] = [];
  private readonly texts = new Map<string, string>();
  private readonly compilations = new Map<string, Invocation>();

  constructor(private readonly text: string) {}

  read(node: Node): void {
    if (node.kind === 'VariableDeclarator' && node.initializer && node.initializer.kind !== 'ArrayInitializer')
      this.assign(node.name.name, node.initializer);
    if (node.kind === 'AssignmentExpression' && node.left.kind === 'IdentifierName')
      this.assign(node.left.identifier.name, node.right as Expression);
    if (node.kind === 'Invocation' && nameOf(node) === 'CompileAndVerify') this.verify(node);
    forEachChild(node, child => this.read(child));
  }

  private assign(name: string, value: Expression): void {
    this.texts.delete(name);
    this.compilations.delete(name);
    const text = this.textOf(value);
    if (text !== undefined) this.texts.set(name, text);
    else if (isCompilation(value)) this.compilations.set(name, value);
  }

  private verify(call: Invocation): void {
    const expected = this.textOf(named(call, 'expectedOutput') ?? positional(call, 1));
    const first = named(call, 'source') ?? named(call, 'compilation') ?? positional(call, 0);
    const compilation = this.compilationOf(first);
    const source = this.textOf(compilation ? (named(compilation, 'source') ?? positional(compilation, 0)) : first);
    const options = [call, ...(compilation ? [compilation] : [])].map(node => this.withoutTexts(node)).join(' ');
    if (source === undefined || expected === undefined || leftOut.test(options)) return;
    this.programs.push({
      source,
      expected,
      isChecked: /overflow\w*\W+true/i.test(options),
      mainType: /MainTypeName\W+([\w.]+)/i.exec(options)?.[1],
    });
  }

  /** What a call says beside the source. */
  private withoutTexts(call: Invocation): string {
    const written = call.arguments.filter(({ expression }) => (this.textOf(expression)?.length ?? 0) < 100);
    return written.map(({ start, end }) => this.text.slice(start, end)).join(' ');
  }

  private compilationOf(value: Expression | undefined): Invocation | undefined {
    if (value && isCompilation(value)) return value;
    return value?.kind === 'IdentifierName' ? this.compilations.get(value.identifier.name) : undefined;
  }

  private textOf(value: Expression | undefined): string | undefined {
    switch (value?.kind) {
      case 'Literal':
        return value.literal.type === 'string' ? value.literal.value : undefined;
      case 'IdentifierName':
        return this.texts.get(value.identifier.name);
      case 'BinaryExpression': {
        const [left, right] = [this.textOf(value.left), this.textOf(value.right)];
        return value.operator.text === '+' && left !== undefined && right !== undefined ? left + right : undefined;
      }
      default:
        return undefined;
    }
  }
}

function isCompilation(value: Expression): value is Invocation {
  return value.kind === 'Invocation' && /^Create\w*Compilation/.test(nameOf(value) ?? '');
}

function nameOf({ expression }: Invocation): string | undefined {
  if (expression.kind === 'IdentifierName') return expression.identifier.name;
  return expression.kind === 'MemberAccess' && expression.name.kind === 'IdentifierName'
    ? expression.name.identifier.name
    : undefined;
}

function named(call: Invocation, name: string): Expression | undefined {
  return call.arguments.find(argument => argument.name?.name === name)?.expression;
}

function positional(call: Invocation, index: number): Expression | undefined {
  const argument: Argument | undefined = call.arguments[index];
  return argument && !argument.name ? argument.expression : undefined;
}
