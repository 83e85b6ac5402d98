// The method calls that a query expression stands for: what is wrong with them is told in the words of the query.
import type { TypeSymbol } from '../../symbols/symbols';
import { displayType } from '../../symbols/types';
import type { Lambda, Node, SimpleName } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';

interface QueryCall {
  readonly method: string;
  /** The word that the clause begins with; undefined of a `from`, whose expression is not what the call fails for. */
  readonly clause: string | undefined;
  readonly rangeVariable: string;
}

const calls = new WeakMap<Node, QueryCall>();

/** Remembers that nobody has written this name. */
export function asQueryCall(name: SimpleName, call: QueryCall): SimpleName {
  calls.set(name, call);
  return name;
}

const lambdas = new WeakSet<Node>();

/** Remembers that a clause has become this lambda. */
export function asQueryLambda(lambda: Lambda): Lambda {
  lambdas.add(lambda);
  return lambda;
}

/** What `from`, `let`, `join` and `into` name: the parameter of such a lambda, or what its body unpacks. */
export function isRangeVariable(b: BodyBinder, operand: BoundExpression): boolean {
  if (operand.kind !== 'local' && operand.kind !== 'parameter') return false;
  const variable = operand.kind === 'local' ? operand.local : operand.parameter;
  const lambda = b.owners.get(variable)?.method.node;
  if (lambda?.kind !== 'Lambda' || !isQueryLambda(lambda)) return false;
  if (operand.kind === 'parameter' || lambda.body.kind !== 'Block') return operand.kind === 'parameter';
  return lambda.body.statements.some(
    each => each.kind === 'LocalDeclaration' && each.declarators.some(({ name }) => name.name === variable.name),
  );
}

export function isQueryLambda(node: Node | undefined): boolean {
  return node !== undefined && lambdas.has(node);
}

/** No method of that name takes the source of the query; false when the name is one that somebody has written. */
export function reportNoPattern(b: BodyBinder, source: TypeSymbol, name: Node): boolean {
  const call = calls.get(name);
  if (!call) return false;
  const start = `Could not find an implementation of the query pattern for source type '${displayType(source)}'. '${call.method}' not found.`;
  if (isSequence(b, source, 'System.Collections.Generic.IEnumerable`1') || call.method === 'Cast')
    b.error(
      'CS1935',
      `${start} Are you missing required assembly references or a using directive for 'System.Linq'?`,
      name,
    );
  else if (isSequence(b, source, 'System.Collections.IEnumerable'))
    b.error(
      'CS1934',
      `${start} Consider explicitly specifying the type of the range variable '${call.rangeVariable}'.`,
      name,
    );
  else b.error('CS1936', start, name);
  return true;
}

/** The type arguments of the method do not follow from the clause. */
export function reportNoInference(b: BodyBinder, name: Node): boolean {
  const call = calls.get(name);
  if (!call?.clause) return false;
  b.error(
    'CS1942',
    `The type of the expression in the ${call.clause} clause is incorrect. Type inference failed in the call to '${call.method}'.`,
    name,
  );
  return true;
}

/** What a method makes of its source shows too late to translate the clause. */
export function reportDynamicSource(b: BodyBinder, name: Node): boolean {
  if (!calls.has(name)) return false;
  b.error(
    'CS1979',
    "Query expressions over source type 'dynamic' or with a join sequence of type 'dynamic' are not allowed",
    name,
  );
  return true;
}

/** Several methods of that name could be meant. */
export function reportSeveral(b: BodyBinder, name: Node): boolean {
  const call = calls.get(name);
  if (!call) return false;
  b.error(
    'CS1940',
    `Multiple implementations of the query pattern were found for the source type. Ambiguous call to '${call.method}'.`,
    name,
  );
  return true;
}

/** The source is no sequence with elements of a known type: that is why nothing could be inferred from it. */
export function hasNoElements(b: BodyBinder, source: TypeSymbol): boolean {
  return !isSequence(b, source, 'System.Collections.Generic.IEnumerable`1');
}

function isSequence(b: BodyBinder, type: TypeSymbol, name: string): boolean {
  const own = type.kind === 'named' ? [type] : [];
  return [...own, ...b.compilation.allInterfacesOf(type)].some(each => each.metadataName === name);
}
