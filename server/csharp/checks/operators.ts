// What user-defined operators have to look like (C# specification, "Operators").
import type { Compilation } from '../binding/compilation';
import type { MethodSymbol, NamedType, TypeSymbol } from '../symbols/symbols';
import { displayMethod, displayType, isError, isSpecial, sameType, stripNullable } from '../symbols/types';
import type { Problems } from './problems';

/** Operators that only come together. */
const partners: Readonly<Record<string, string>> = {
  op_Equality: 'op_Inequality',
  op_LessThan: 'op_GreaterThan',
  op_LessThanOrEqual: 'op_GreaterThanOrEqual',
  op_True: 'op_False',
};
const partnerOf = new Map(Object.entries(partners).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

const signs: Readonly<Record<string, string>> = {
  op_Equality: '==',
  op_Inequality: '!=',
  op_LessThan: '<',
  op_GreaterThan: '>',
  op_LessThanOrEqual: '<=',
  op_GreaterThanOrEqual: '>=',
  op_True: 'true',
  op_False: 'false',
};

export function checkOperators(compilation: Compilation, type: NamedType, problems: Problems): void {
  if (type.typeKind === 'interface') checkInterface(compilation, type, problems);
  if (type.typeKind !== 'class' && type.typeKind !== 'struct') return;
  for (const method of compilation.membersOf(type)) {
    if (method.kind !== 'method' || method.synthesized) continue;
    if (method.methodKind === 'operator') checkOperator(compilation, type, method, problems);
    else if (method.methodKind === 'conversion') checkConversion(compilation, type, method, problems);
    else continue;
    for (const parameter of method.parameters)
      if (parameter.refKind === 'ref' || parameter.refKind === 'out')
        problems.error('CS0631', 'ref and out are not valid in this context', parameter.location);
  }
}

/** Which of two operators is meant would depend on the interface. */
function checkInterface(compilation: Compilation, type: NamedType, problems: Problems): void {
  for (const method of compilation.membersOf(type))
    if (
      method.kind === 'method' &&
      (method.methodKind === 'conversion' || /^op_(Equality|Inequality)$/.test(method.name)) &&
      !(method.isStatic && (method.isAbstract || method.isVirtual))
    )
      problems.error(
        'CS0567',
        'Conversion, equality, or inequality operators declared in interfaces must be abstract or virtual',
        method.location,
      );
}

function checkOperator(compilation: Compilation, type: NamedType, method: MethodSymbol, problems: Problems): void {
  const at = method.location;
  const own = (each: TypeSymbol | undefined) => each !== undefined && (isError(each) || isOwn(each, type));
  const [first, second] = method.parameters.map(parameter => parameter.type);
  if (method.parameters.length > 2)
    problems.error('CS1534', `Overloaded binary operator '${signOf(method)}' takes two parameters`, at);
  const partner = partnerOf.get(method.name);
  if (partner && !hasPartner(compilation, type, method, partner))
    problems.error(
      'CS0216',
      `The operator '${displayMethod(method)}' requires a matching operator '${signs[partner] ?? partner}' to also be defined`,
      at,
    );
  if (method.name === 'op_Increment' || method.name === 'op_Decrement') {
    if (!own(first))
      problems.error('CS0559', 'The parameter type for ++ or -- operator must be the containing type', at);
    else if (!isDerived(compilation, method.returnType, type))
      problems.error(
        'CS0448',
        'The return type for ++ or -- operator must match the parameter type or be derived from the parameter type',
        at,
      );
  } else if (method.name === 'op_True' || method.name === 'op_False') {
    if (!isSpecial(method.returnType, 'bool') && !isError(method.returnType))
      problems.error('CS0215', 'The return type of operator True or False must be bool', at);
    if (!own(first)) problems.error('CS0562', 'The parameter of a unary operator must be the containing type', at);
  } else if (method.parameters.length === 1) {
    if (!own(first)) problems.error('CS0562', 'The parameter of a unary operator must be the containing type', at);
  } else if (
    method.name === 'op_LeftShift' ||
    method.name === 'op_RightShift' ||
    method.name === 'op_UnsignedRightShift'
  ) {
    if (!own(first))
      problems.error(
        'CS0564',
        'The first operand of an overloaded shift operator must have the same type as the containing type',
        at,
      );
  } else if (!own(first) && !own(second))
    problems.error('CS0563', 'One of the parameters of a binary operator must be the containing type', at);
}

function signOf({ node, name }: MethodSymbol): string {
  return node?.kind === 'OperatorDeclaration' ? node.operator.text : name;
}

function isOwn(type: TypeSymbol, owner: NamedType): boolean {
  return sameType(stripNullable(type), owner);
}

function isDerived(compilation: Compilation, type: TypeSymbol, from: NamedType): boolean {
  return isError(type) || isOwn(type, from) || (type.kind === 'named' && compilation.derivesFrom(type, from));
}

function hasPartner(compilation: Compilation, type: NamedType, method: MethodSymbol, name: string): boolean {
  return compilation.membersNamed(type, name).some(
    other =>
      other.kind === 'method' &&
      other.parameters.length === method.parameters.length &&
      other.parameters.every((parameter, i) => {
        const own = method.parameters[i];
        return own !== undefined && sameApartFromDynamic(parameter.type, own.type);
      }),
  );
}

function sameApartFromDynamic(a: TypeSymbol, b: TypeSymbol): boolean {
  const isAny = (type: TypeSymbol) => type.kind === 'dynamic' || isSpecial(type, 'object');
  return sameType(a, b) || (isAny(a) && isAny(b));
}

function checkConversion(compilation: Compilation, type: NamedType, method: MethodSymbol, problems: Problems): void {
  if (method.parameters.length !== 1) {
    problems.error(
      'CS1535',
      `Overloaded unary operator '${method.name === 'op_Implicit' ? 'implicit' : 'explicit'}' takes one parameter`,
      method.location,
    );
    return;
  }
  const from = method.parameters[0]?.type;
  const to = method.returnType;
  if (!from || isError(from) || isError(to)) return;
  if (from.kind === 'dynamic' || to.kind === 'dynamic') {
    const shown = `${displayType(type)}.${method.name === 'op_Implicit' ? 'implicit' : 'explicit'} operator`;
    problems.error(
      'CS1964',
      `'${shown}': user-defined conversions to or from the dynamic type are not allowed`,
      method.location,
    );
    return;
  }
  const name = `${displayType(type)}.${method.name === 'op_Implicit' ? 'implicit' : 'explicit'} operator ${displayType(to)}(${displayType(from)})`;
  const [isFrom, isTo] = [isOwn(from, type), isOwn(to, type)];
  const other = isFrom ? to : from;
  if (!isFrom && !isTo)
    problems.error('CS0556', 'User-defined conversion must convert to or from the enclosing type', method.location);
  else if (isFrom && isTo && sameType(stripNullable(from), to))
    problems.error('CS0555', 'User-defined operator cannot convert a type to itself', method.location);
  else if (other.kind === 'named' && other.typeKind === 'interface')
    problems.error(
      'CS0552',
      `'${name}': user-defined conversions to or from an interface are not allowed`,
      method.location,
    );
  else if (other.kind === 'named' && !isOwn(other, type) && type.typeKind === 'class') {
    if (compilation.derivesFrom(type, other))
      problems.error(
        'CS0553',
        `'${name}': user-defined conversions to or from a base type are not allowed`,
        method.location,
      );
    else if (compilation.derivesFrom(other, type))
      problems.error(
        'CS0554',
        `'${name}': user-defined conversions to or from a derived type are not allowed`,
        method.location,
      );
  } else if (isSpecial(other, 'object') || isSpecial(other, 'valuetype'))
    problems.error(
      'CS0553',
      `'${name}': user-defined conversions to or from a base type are not allowed`,
      method.location,
    );
}
