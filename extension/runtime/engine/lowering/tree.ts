// Walking the bound tree, and the nodes that lowering adds to it.
import type {
  BoundArgument,
  BoundExpression,
  BoundPattern,
  BoundStatement,
} from '../../../../server/csharp/binding/bound';
import type { LocalSymbol, MethodSymbol, TypeSymbol } from '../../../../server/csharp/symbols/symbols';

/** JavaScript text over operands that are evaluated in order; made by lowering, never by the binder. */
export interface JsNode {
  readonly kind: 'js';
  readonly type: TypeSymbol;
  readonly syntax: undefined;
  readonly operands: readonly BoundExpression[];
  /** The text calls something that may suspend the thread. */
  readonly suspending: boolean;
  readonly text: (...operands: string[]) => string;
}

export function js(
  type: TypeSymbol,
  operands: readonly BoundExpression[],
  text: (...operands: string[]) => string,
  suspending = false,
): BoundExpression {
  const node: JsNode = { kind: 'js', type, syntax: undefined, operands, suspending, text };
  return node as unknown as BoundExpression;
}

export type BoundNode = BoundExpression | BoundStatement;

const skipped: ReadonlySet<string> = new Set(['syntax', 'type', 'tree', 'constant', 'captures', 'kind', 'text']);
/** Nothing below them, or nothing that is entered; most nodes are of these kinds. */
const leafKinds: ReadonlySet<string> = new Set([
  'literal',
  'default',
  'local',
  'parameter',
  'this',
  'typeReference',
  'typeof',
  'memberInfo',
  'lambda',
  'localFunction',
  'empty',
  'goto',
]);
const none: readonly object[] = [];
const childCache = new WeakMap<object, readonly object[]>();

/**
 * Expressions and statements directly below a node. Patterns, arguments, arms and the like are looked through; bodies of lambdas and
 * local functions are not entered.
 */
export function childrenOf(node: object): readonly object[] {
  if (leafKinds.has((node as BoundNode).kind)) return none;
  let known = childCache.get(node);
  if (!known) {
    const found: object[] = [];
    collect(node, found);
    known = found;
    childCache.set(node, known);
  }
  return known;
}

function collect(holder: object, found: object[]) {
  for (const key of Object.keys(holder)) {
    const value = (holder as Record<string, unknown>)[key];
    if (typeof value !== 'object' || value === null || skipped.has(key)) continue;
    add(value, found);
  }
}

function add(value: object, found: object[]) {
  if (Array.isArray(value)) {
    for (const entry of value) if (typeof entry === 'object' && entry !== null) add(entry, found);
    return;
  }
  // Symbols are class instances; nodes and their parts are plain.
  if (Object.getPrototypeOf(value) !== Object.prototype) return;
  if ('capturesThis' in value) return;
  if ('kind' in value && typeof value.kind === 'string' && ('syntax' in value || value.kind === 'js'))
    found.push(value);
  else collect(value, found);
}

/** Visits `node` and everything below, outside in; `visit` returning false keeps out of a node's children. */
export function walk(node: object, visit: (node: BoundNode) => boolean | undefined) {
  if (visit(node as BoundNode) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** Does the expression assign, increment or pass by reference that variable? */
export function writes(node: object, variable: object): boolean {
  let found = false;
  const isIt = (target: BoundExpression) =>
    (target.kind === 'local' && target.local === variable) ||
    (target.kind === 'parameter' && target.parameter === variable);
  walk(node, inner => {
    switch (inner.kind) {
      case 'assignment':
      case 'compoundAssignment':
      case 'increment':
      case 'coalescingAssignment':
        if (isIt(inner.target)) found = true;
        break;
      case 'isPattern':
        if (patternLocals(inner.pattern).includes(variable as LocalSymbol)) found = true;
        break;
      default:
        break;
    }
    return !found;
  });
  return found;
}

export function patternLocals(pattern: BoundPattern): LocalSymbol[] {
  switch (pattern.kind) {
    case 'type':
      return pattern.local ? [pattern.local] : [];
    case 'var':
      return [pattern.local];
    case 'recursive':
      return [...(pattern.local ? [pattern.local] : []), ...pattern.parts.flatMap(part => patternLocals(part.pattern))];
    case 'not':
      return patternLocals(pattern.pattern);
    case 'and':
    case 'or':
      return [...patternLocals(pattern.left), ...patternLocals(pattern.right)];
    default:
      return [];
  }
}

/** Arguments passed by value. */
export function byValue(...expressions: BoundExpression[]): BoundArgument[] {
  return expressions.map(expression => ({ expression, refKind: 'none' }));
}

export function callOf(
  receiver: BoundExpression | undefined,
  method: MethodSymbol,
  args: readonly BoundArgument[],
  virtual: boolean,
): BoundExpression {
  return {
    kind: 'call',
    type: method.returnType,
    syntax: receiver?.syntax,
    receiver,
    method,
    arguments: args,
    virtual,
  };
}

export function localOf(local: LocalSymbol): BoundExpression {
  return { kind: 'local', type: local.type, syntax: undefined, local };
}
