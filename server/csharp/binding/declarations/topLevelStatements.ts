// The program that top-level statements are: a class Program with a method whose body they are (C# specification, 7.1.3).
import type { Block, ClassLikeDeclaration, Node, Statement, SyntaxTree } from '../../syntax/nodes';
import { parseCSharp } from '../../syntax/parser';
import { forEachChild } from '../../syntax/walk';
import { moveTo } from './moveSyntax';

/** The name of that method; no name of C# looks like that. */
export const topLevelMain = '<Main>$';

/** Undefined: there are no statements outside of types, or what stands there is broken. */
export function topLevelProgram(tree: SyntaxTree): ClassLikeDeclaration | undefined {
  const statements: Statement[] = [];
  for (const member of tree.root.members) if (member.kind === 'GlobalStatement') statements.push(member.statement);
  const [first] = statements;
  const last = statements[statements.length - 1];
  if (!first || !last || tree.diagnostics.some(problem => problem.severity !== 'warning')) return undefined;
  const place = { start: first.start, end: first.start };
  const type = shape(statements);
  const parsed = parseCSharp(`partial class Program { static ${type} Main(string[] args) { } }`);
  const [declaration] = parsed.root.members;
  const method = declaration?.kind === 'TypeDeclaration' ? declaration.members[0] : undefined;
  if (declaration?.kind !== 'TypeDeclaration' || method?.kind !== 'MethodDeclaration')
    throw new Error('the program of top-level statements cannot be parsed');
  moveTo(declaration, place);
  const block: Block = { kind: 'Block', start: first.start, end: last.end, statements };
  const main = { ...method, name: { ...method.name, name: topLevelMain }, body: block, end: last.end };
  return { ...declaration, members: [main] };
}

/** How the method is declared, by what the statements do. */
function shape(statements: readonly Statement[]): string {
  let awaits = false;
  let gives = false;
  const look = (node: Node) => {
    if (node.kind === 'LocalFunction' || node.kind === 'Lambda' || node.kind === 'AnonymousMethod') return;
    if (node.kind === 'AwaitExpression' || ('await' in node && node.await)) awaits = true;
    if (node.kind === 'ReturnStatement' && node.expression) gives = true;
    forEachChild(node, look);
  };
  statements.forEach(look);
  if (awaits) return `async ${gives ? 'System.Threading.Tasks.Task<int>' : 'System.Threading.Tasks.Task'}`;
  return gives ? 'int' : 'void';
}
