// Parameter lists: where `params`, `this`, `ref` and default values may stand (C# specification, "Method parameters").
import type { Compilation } from '../binding/compilation';
import { constantBinder } from '../binding/declarations/constantFields';
import { bindOperand } from '../binding/expressions/expressions';
import { isTyped, type Operand } from '../binding/operands';
import { classify } from '../binding/resolution/convert';
import type {
  MemberSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  TypeSymbol,
} from '../symbols/symbols';
import {
  displayType,
  isEnum,
  isError,
  isNullable,
  isObject,
  isSpecial,
  isString,
  isValueType,
  numericName,
} from '../symbols/types';
import type { Expression, Node, ParameterSyntax, Word } from '../syntax/nodes';
import { at } from './places';
import type { Problems } from './problems';
import { silentScope } from './scopes';

export function checkParameters(compilation: Compilation, type: NamedType, problems: Problems): void {
  for (const member of compilation.membersOf(type)) {
    const node = nodeOf(member);
    if (!node || (member.kind !== 'method' && member.kind !== 'property')) continue;
    const tree = member.location?.tree;
    const syntax = parametersOf(node);
    if (!tree || syntax.length === 0) continue;
    checkOrder(syntax, (code, message, place) => problems.error(code, message, at(tree, place)));
    if (member.kind === 'method') checkExtension(type, member, syntax, problems);
    for (const [i, parameter] of member.parameters.entries()) {
      const own = syntax[i];
      if (own) checkParameter(compilation, member, parameter, own, problems);
    }
  }
}

function nodeOf(member: MemberSymbol): Node | undefined {
  if (member.kind === 'named' || member.kind === 'field') return undefined;
  if (member.kind === 'method' && member.synthesized && member.synthesized !== 'primaryConstructor') return undefined;
  return member.node;
}

function parametersOf(node: Node): readonly ParameterSyntax[] {
  return 'parameters' in node && Array.isArray(node.parameters) ? (node.parameters as ParameterSyntax[]) : [];
}

type Report = (code: string, message: string, at: { readonly start: number; readonly end: number }) => void;

function word(parameter: ParameterSyntax, text: string): Word | undefined {
  return parameter.modifiers.find(modifier => modifier.text === text);
}

function checkOrder(parameters: readonly ParameterSyntax[], report: Report): void {
  let optional = false;
  for (const [i, parameter] of parameters.entries()) {
    const again = parameter.modifiers.find((modifier, at) =>
      parameter.modifiers.slice(0, at).some(({ text }) => text === modifier.text),
    );
    if (again) report('CS1107', `A parameter can only have one '${again.text}' modifier`, again);
    const params = word(parameter, 'params');
    const ref = word(parameter, 'ref') ?? word(parameter, 'out');
    if (params && i < parameters.length - 1)
      report('CS0231', 'A params parameter must be the last parameter in a parameter list', parameter);
    if (params && ref) report('CS1611', `The params parameter cannot be declared as ${ref.text}`, ref);
    if (params && parameter.default) report('CS1751', 'Cannot specify a default value for a parameter array', params);
    if (ref && parameter.default) report('CS1741', 'A ref or out parameter cannot have a default value', ref);
    const self = word(parameter, 'this');
    if (self && parameter.default) report('CS1743', "Cannot specify a default value for the 'this' parameter", self);
    if (self && i > 0)
      report('CS1100', `Method has a parameter modifier 'this' which is not on the first parameter`, self);
    if (self && params) report('CS8328', `The parameter modifier 'params' cannot be used with 'this'`, params);
    if (optional && !parameter.default && !params)
      report('CS1737', 'Optional parameters must appear after all required parameters', parameter);
    optional ||= parameter.default !== undefined;
  }
}

/** Extension methods are static, in static classes that are neither nested nor generic. */
function checkExtension(
  type: NamedType,
  method: MethodSymbol,
  syntax: readonly ParameterSyntax[],
  problems: Problems,
): void {
  if (!syntax[0] || !word(syntax[0], 'this')) return;
  const { location } = method;
  if (method.methodKind !== 'ordinary' || type.typeKind === 'delegate') {
    problems.error('CS0027', "Keyword 'this' is not available in the current context", location);
    return;
  }
  if (!method.isStatic) problems.error('CS1105', 'Extension method must be static', location);
  else if (type.arity > 0 || !type.isStatic)
    problems.error('CS1106', 'Extension method must be defined in a non-generic static class', location);
  else if (type.containingType)
    problems.error(
      'CS1109',
      `Extension methods must be defined in a top level static class; ${type.name} is a nested class`,
      location,
    );
  const receiver = method.parameters[0]?.type;
  if (receiver?.kind === 'dynamic' || receiver?.kind === 'pointer')
    problems.error(
      'CS1103',
      `The first parameter of an extension method cannot be of type '${displayType(receiver)}'`,
      method.parameters[0]?.location,
    );
  else if (receiver && method.parameters[0]?.refKind === 'ref' && !isValueType(receiver) && !isError(receiver))
    problems.error(
      'CS8337',
      `The first parameter of a 'ref' extension method '${method.name}' must be a value type or a generic type constrained to struct.`,
      location,
    );
}

function checkParameter(
  compilation: Compilation,
  member: MethodSymbol | PropertySymbol,
  parameter: ParameterSymbol,
  syntax: ParameterSyntax,
  problems: Problems,
): void {
  const tree = member.location?.tree;
  if (!tree) return;
  const { type } = parameter;
  if (member.kind === 'property' && (parameter.refKind === 'ref' || parameter.refKind === 'out'))
    problems.error('CS0631', 'ref and out are not valid in this context', at(tree, syntax));
  if (member.kind === 'property' && member.setter && parameter.name === 'value')
    problems.error(
      'CS0316',
      "The parameter name 'value' conflicts with an automatically-generated parameter name",
      at(tree, syntax),
    );
  if (parameter.isParams && type.kind !== 'array' && !isError(type) && !isCollection(type))
    problems.error('CS0225', 'The params parameter must have a valid collection type', at(tree, syntax));
  if (parameter.isParams && type.kind === 'array' && type.rank > 1)
    problems.error('CS0225', 'The params parameter must have a valid collection type', at(tree, syntax));
  if (syntax.default && !word(syntax, 'params') && !word(syntax, 'ref') && !word(syntax, 'out'))
    checkDefault(compilation, member, parameter, syntax.default, problems);
}

/** C# 13: spans and what collection expressions can make. */
function isCollection(type: ParameterSymbol['type']): boolean {
  return type.kind === 'named' && type.typeArguments.length === 1;
}

/** A default value is a constant of the type, or the zero of one. */
function checkDefault(
  compilation: Compilation,
  member: MethodSymbol | PropertySymbol,
  parameter: ParameterSymbol,
  value: Expression,
  problems: Problems,
): void {
  const tree = member.location?.tree;
  if (!tree || isError(parameter.type)) return;
  const type = member.containingType;
  const scope = silentScope(compilation, type, value);
  const parameters = member.kind === 'method' ? [member.typeParameters] : [];
  const b = constantBinder(compilation, { ...scope, parameters, report: undefined }, type);
  const operand = bindOperand(b, value);
  problems.found.push(...b.diagnostics);
  if (b.diagnostics.length > 0 || (isTyped(operand) && isError(operand.type))) return;
  const place = at(tree, value);
  if (!classify(b, operand, parameter.type))
    problems.error(
      'CS1750',
      `A value of type '${isTyped(operand) ? displayType(operand.type) : 'expression'}' cannot be used as a default parameter because there are no standard conversions to type '${displayType(parameter.type)}'`,
      at(tree, parameter.location ?? value),
    );
  else if (!isConstant(operand))
    problems.error('CS1736', `Default parameter value for '${parameter.name}' must be a compile-time constant`, place);
  else if (
    isTyped(operand) &&
    operand.kind === 'default' &&
    isNullable(parameter.type) &&
    isValueType(operand.type) &&
    !isNullable(operand.type) &&
    !isSimple(operand.type)
  )
    problems.error(
      'CS1770',
      `A value of type '${displayType(operand.type)}' cannot be used as default parameter for nullable parameter '${parameter.name}' because '${displayType(operand.type)}' is not a simple type`,
      place,
    );
  else if (
    isTyped(operand) &&
    operand.constant &&
    operand.constant.value !== null &&
    !isValueType(parameter.type) &&
    !isString(parameter.type) &&
    (isObject(parameter.type) || parameter.type.kind === 'dynamic' || isReferenceLike(parameter))
  )
    problems.error(
      'CS1763',
      `'${parameter.name}' is of type '${displayType(parameter.type)}'. A default parameter value of a reference type other than string can only be initialized with null`,
      place,
    );
}

function isSimple(type: TypeSymbol): boolean {
  return numericName(type) !== undefined || isEnum(type) || isSpecial(type, 'bool');
}

function isReferenceLike({ type }: ParameterSymbol): boolean {
  return (
    type.kind === 'array' || (type.kind === 'named' && (type.typeKind === 'class' || type.typeKind === 'interface'))
  );
}

function isConstant(operand: Operand): boolean {
  if (!isTyped(operand)) return operand.kind === 'defaultLiteral' || operand.kind === 'targetNew';
  if (operand.constant || operand.type.kind === 'null' || operand.kind === 'default') return true;
  if (operand.kind === 'conversion') return isConstant(operand.operand);
  return false;
}
