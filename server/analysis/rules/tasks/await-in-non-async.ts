// Rule await-in-non-async: `await` in a method or lambda that is not async; the compiler refuses it, too.

import type { Node, SyntaxTree, Word } from '../../../csharp/syntax/nodes';
import { forEachChild } from '../../../csharp/syntax/walk';
import type { ParsedFile } from '../../../workspace/code';
import type { SourceFile } from '../../../workspace/snapshot';
import { isInText, textIn } from '../../../workspace/textFile';
import { defineRule, type Reported, type ReportedFix } from '../../engine/rule';
import { SyntaxSearch, syntaxNodesOutsideFunctions } from '../../models/code/syntaxNodes';

export const awaitInNonAsync = defineRule({
  id: 'await-in-non-async',
  severity: 'error',
  summary: 'A method or lambda awaits without being async.',
  source: 'https://learn.microsoft.com/dotnet/csharp/misc/cs4032',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const parsed of code.parsedWith(project, /\bawait\b/)) {
        const found = known.get(parsed) ?? judgeFile(parsed);
        known.set(parsed, found);
        found.forEach(report);
      }
    }
  },
});

/** Many files have the word, and all but one stay the same while somebody types. */
const known = new WeakMap<ParsedFile, readonly Reported[]>();

function judgeFile({ file, tree }: ParsedFile): readonly Reported[] {
  if (isAwaitAType(file)) return [];
  const words = [...file.text.matchAll(/\bawait\b/g)].map(({ index }) => index);
  const found: Reported[] = [];
  const visit = (node: Node): void => {
    if (!words.some(at => node.start <= at && at < node.end)) return;
    if ('members' in node) forEachChild(node, visit);
    else if (isPlainFunction(node) || !functionKinds.includes(node.kind) || mayHaveFunctions(textIn(file, node)))
      found.push(...awaitingFunctions.in(node).flatMap(each => judge(each, file, tree) ?? []));
  };
  visit(tree.root);
  return found;
}

const awaitingFunctions = new SyntaxSearch<AnyFunction>(node =>
  isPlainFunction(node) && ownAwait(node) ? [node] : [],
);

/** `await x;` declares a variable then. */
function isAwaitAType({ text }: SourceFile): boolean {
  return /\b(class|struct|interface|enum|delegate\s+\w+|using)\s+@?await\b/.test(text);
}

type AnyFunction = Extract<
  Node,
  {
    kind:
      | 'MethodDeclaration'
      | 'LocalFunction'
      | 'Lambda'
      | 'AnonymousMethod'
      | 'Accessor'
      | 'ConstructorDeclaration'
      | 'DestructorDeclaration'
      | 'OperatorDeclaration';
  }
>;

const functionKinds: readonly string[] = [
  'MethodDeclaration',
  'LocalFunction',
  'Lambda',
  'AnonymousMethod',
  'Accessor',
  'ConstructorDeclaration',
  'DestructorDeclaration',
  'OperatorDeclaration',
];

/** Lambdas, anonymous methods or local functions, by a look at the text: most bodies need not be parsed for this rule. */
function mayHaveFunctions(text: string): boolean {
  return nestedFunction.test(text.slice(text.indexOf('{') + 1));
}

const nestedFunction =
  /=>|\bdelegate\b|[\w>\]?)](?<!\bnew)\s+(?!(?:if|for|foreach|while|switch|using|lock|catch|fixed|when)\b)@?\w+\s*(?:<[^;{}]*>\s*)?\([^;{}]*\)\s*(?:where\b|\{)/;

/** Without `async`. */
function isPlainFunction(node: Node): node is AnyFunction {
  return functionKinds.includes(node.kind) && !(node as AnyFunction).modifiers.some(({ text }) => text === 'async');
}

/** Only the first await of a function is marked: one `async` mends them all. */
function judge(node: AnyFunction, file: SourceFile, { diagnostics }: SyntaxTree): Reported | undefined {
  // In the middle of typing, or in a language newer than ours, the word may be anything.
  if (diagnostics.some(({ start }) => node.start <= start && start <= node.end)) return undefined;
  const word = ownAwait(node);
  return word && { file, span: { start: word.start, end: word.end }, ...describe(node, file) };
}

function ownAwait(node: AnyFunction): Word | undefined {
  for (const inner of syntaxNodesOutsideFunctions(node)) {
    const word = inner.kind === 'AwaitExpression' ? inner.keyword : 'await' in inner ? inner.await : undefined;
    if (word) return word;
  }
  return undefined;
}

function describe(node: AnyFunction, file: SourceFile): Pick<Reported, 'message' | 'fixes'> {
  switch (node.kind) {
    case 'Lambda':
    case 'AnonymousMethod':
      return {
        message:
          'This await stands in a lambda that is not async, so the app does not compile (CS4034). Write async before the lambda.',
        fixes: [asyncFix(file, node.start)],
      };
    case 'MethodDeclaration':
    case 'LocalFunction': {
      const { name } = node.name;
      const returned = textIn(file, node.returnType);
      const isVoid = returned === 'void';
      const result = isVoid || isTask(returned) ? '' : `, with a return type of Task<${returned}>`;
      return {
        message: `This await stands in ${name}, which is not async, so the app does not compile (${isVoid ? 'CS4033' : 'CS4032'}). Make ${name} async${result}.`,
        fixes: methodFixes(file, node, returned),
      };
    }
    default:
      return {
        message:
          `This await stands in ${where[node.kind]}, which cannot be async, so the app does not compile. ` +
          'Move what is awaited into an async method.',
        fixes: [],
      };
  }
}

const where = {
  Accessor: 'an accessor',
  ConstructorDeclaration: 'a constructor',
  DestructorDeclaration: 'a finalizer',
  OperatorDeclaration: 'an operator',
};

function isTask(type: string): boolean {
  return /^([\w.]+\.)?((Value)?Task(<.*>)?|IAsyncEnumer(able|ator)<.*>)$/s.test(type);
}

function methodFixes(
  file: SourceFile,
  node: Extract<AnyFunction, { kind: 'MethodDeclaration' | 'LocalFunction' }>,
  returned: string,
): ReportedFix[] {
  const { start, end } = node.returnType;
  if (node.parameters.some(({ modifiers }) => modifiers.some(({ text }) => /^(ref|out|in)$/.test(text)))) return [];
  if (isTask(returned)) return [asyncFix(file, start)];
  if (returned !== 'void') return [];
  const task = isInText(file, /\busing\s+System\.Threading\.Tasks\s*;/) ? 'Task' : 'System.Threading.Tasks.Task';
  const asTask: ReportedFix = {
    title: `Make ${node.name.name} async, returning a Task`,
    safe: false,
    edits: [{ file, span: { start, end }, newText: `async ${task}` }],
  };
  const asVoid = { ...asyncFix(file, start), safe: false };
  return hasFixedSignature(file, node) ? [asVoid] : [asTask, asVoid];
}

/** Somebody else says what it returns: a base class, an interface, an event. */
function hasFixedSignature(
  { text }: SourceFile,
  node: Extract<AnyFunction, { kind: 'MethodDeclaration' | 'LocalFunction' }>,
): boolean {
  const [first] = node.parameters;
  const type = first?.type ? text.slice(first.type.start, first.type.end) : '';
  return (
    node.modifiers.some(each => each.text === 'override') ||
    (node.kind === 'MethodDeclaration' && node.explicitInterface !== undefined) ||
    /^object\??$|\bIBackgroundTaskInstance$/.test(type) ||
    new RegExp(`[+-]=\\s*(this\\.)?${node.name.name}\\s*;`).test(text)
  );
}

function asyncFix(file: SourceFile, start: number): ReportedFix {
  return { title: 'Write async', safe: true, edits: [{ file, span: { start, end: start }, newText: 'async ' }] };
}
