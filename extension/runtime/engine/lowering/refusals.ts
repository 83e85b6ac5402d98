// Statements that cannot be run, because they name what nobody here declares: the method runs up to the first of them.
import type { BindDiagnostic, BoundBody, BoundStatement } from '../../../../server/csharp/binding/bound';
import type { Node } from '../../../../server/csharp/syntax/nodes';
import { type BoundNode, childrenOf } from './tree';

const statementKinds = {
  block: true,
  localDeclaration: true,
  expression: true,
  localFunction: true,
  if: true,
  while: true,
  doWhile: true,
  for: true,
  forEach: true,
  switch: true,
  goto: true,
  label: true,
  return: true,
  yieldReturn: true,
  yieldBreak: true,
  throw: true,
  try: true,
  using: true,
  lock: true,
  empty: true,
} as const satisfies Record<BoundStatement['kind'], true>;

/** Why a statement is refused; without a problem when the reason stands elsewhere, such as in the declaration of a field. */
export interface Refusal {
  readonly problem: BindDiagnostic | undefined;
  /** Without a problem: the first expression whose type is not known. */
  readonly unknown?: Node | undefined;
}

const refusals = new WeakMap<object, Refusal>();

export function refusalOf(node: BoundStatement): Refusal | undefined {
  return refusals.get(node);
}

/** Marks the innermost statements of a body, and of the functions inside it, that hold what could not be bound. */
export function markRefusals(body: BoundBody, problems: readonly BindDiagnostic[]): void {
  const statements: BoundStatement[] = [];
  const unbound = new Map<BoundStatement, Node | undefined>();
  const visit = (node: object, owner: BoundStatement) => {
    const { kind } = node as { kind: string };
    if (kind === 'bad') unbound.set(owner, unbound.get(owner) ?? rootOf(node as BoundNode).syntax);
    if (kind === 'lambda' || kind === 'localFunction') enter((node as { body: BoundBody }).body.block);
    const unused = neverAsked(node as BoundNode);
    for (const child of childrenOf(node)) {
      if (unused.has(child)) continue;
      if (isStatement(child)) enter(child);
      else visit(child, owner);
    }
  };
  const enter = (statement: BoundStatement) => {
    statements.push(statement);
    visit(statement, statement);
  };
  enter(body.block);
  for (const [statement, unknown] of unbound) refusals.set(statement, { problem: undefined, unknown });
  for (const problem of problems) {
    const around = statements.filter(statement => spanOf(statement) && isInside(problem, spanOf(statement)));
    const innermost = around.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
    if (innermost && innermost.kind !== 'block' && !isInCatchHeader(problem, innermost))
      refusals.set(innermost, { problem });
  }
}

/** Where the unknown begins: in `a.B.C()` with an `a` of an unknown type that is `a`. */
function rootOf(node: BoundNode): BoundNode {
  const unknown = childrenOf(node).find(child => (child as { type?: { kind: string } }).type?.kind === 'error');
  return unknown ? rootOf(unknown as BoundNode) : node;
}

function isStatement(node: object): node is BoundStatement {
  return Object.hasOwn(statementKinds, (node as { kind: string }).kind);
}

type Span = { readonly start: number; readonly end: number } | undefined;

function spanOf(statement: BoundStatement): Span {
  return statement.syntax;
}

function lengthOf(statement: BoundStatement): number {
  return (statement.syntax?.end ?? 0) - (statement.syntax?.start ?? 0);
}

function isInside({ start }: BindDiagnostic, span: Span): boolean {
  return span !== undefined && span.start <= start && start < span.end;
}

/** An exception of a type that nobody declares is never thrown: its clause just never matches. */
function neverAsked(node: BoundNode): ReadonlySet<object> {
  if (node.kind !== 'try') return new Set();
  return new Set(
    node.catches.flatMap(({ type, filter, block }) => (type.kind === 'error' ? [filter ?? block, block] : [])),
  );
}

function isInCatchHeader(problem: BindDiagnostic, statement: BoundStatement): boolean {
  return (
    statement.kind === 'try' &&
    statement.catches.some(({ syntax, type }) => type.kind === 'error' && isInside(problem, syntax))
  );
}
