// `nameof`: a constant, but what it names has to be there (C# specification, "Nameof expressions").
import type { Expression, Invocation } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { Operand } from '../operands';
import { bindOperand, inferredName } from './expressions';

export function bindNameof(b: BodyBinder, node: Invocation): Operand {
  const argument = node.arguments[0]?.expression;
  const name = argument && lastNameOf(argument);
  if (!argument || argument.kind === 'MissingExpression') return b.bad(node);
  if (argument.kind === 'AliasQualifiedName') {
    b.error('CS8083', 'An alias-qualified name is not an expression.', argument);
    return b.bad(node);
  }
  const part = hasName(argument) ? unnamed(argument) : undefined;
  if (name === undefined || part) {
    if (part) b.error('CS8082', 'Sub-expression cannot be used in an argument to nameof.', part);
    else b.error('CS8081', 'Expression does not have a name.', argument);
    return b.bad(node);
  }
  return checkNamed(b, argument) ? b.string(name, node) : b.bad(node);
}

function lastNameOf(node: Expression): string | undefined {
  return node.kind === 'GenericName' ? node.identifier.name : inferredName(node);
}

function hasName(node: Expression): boolean {
  return lastNameOf(node) !== undefined;
}

/** The first part before a dot that is neither a name nor stands for an object by itself. */
function unnamed(node: Expression): Expression | undefined {
  if (node.kind === 'ConditionalAccess') return node;
  if (node.kind !== 'MemberAccess') return undefined;
  const left = node.expression;
  if (left.kind === 'MemberAccess') return unnamed(left);
  return standsAlone.has(left.kind) ? undefined : left;
}

const standsAlone: ReadonlySet<Expression['kind']> = new Set([
  'IdentifierName',
  'GenericName',
  'AliasQualifiedName',
  'PredefinedType',
  'TypeExpression',
  'ThisExpression',
  'BaseExpression',
]);

/** Problems that names themselves have: whether there is an object to ask does not matter here. */
const aboutNames: ReadonlySet<string> = new Set([
  'CS0103',
  'CS0104',
  'CS0117',
  'CS0122',
  'CS0234',
  'CS0246',
  'CS0305',
  'CS0308',
  'CS0426',
  'CS0619',
  'CS1061',
  'CS7003',
]);

function checkNamed(b: BodyBinder, argument: Expression): boolean {
  if (argument.kind === 'IdentifierName' && b.canBeNamed?.(argument.identifier.name)) return true;
  const outer = b.isNaming;
  b.isNaming = true;
  const { result, diagnostics } = b.speculate(() => bindOperand(b, argument));
  b.isNaming = outer;
  const problems = diagnostics.filter(({ code }) => aboutNames.has(code));
  b.replay(problems);
  if (problems.length > 0) return false;
  if (result.kind !== 'methodGroup') return true;
  if (result.typeArguments.length > 0)
    b.error('CS8084', 'Type parameters are not allowed on a method group as an argument to nameof.', argument);
  else if (result.methods.length === 0 && result.receiver)
    b.error('CS8093', 'Extension method groups are not allowed as an argument to nameof.', argument);
  else return true;
  return false;
}
