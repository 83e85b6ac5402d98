// Attributes of parameters that stand for what C# writes otherwise: `[Optional]`, `[In]`, `[Out]`, default values, and the caller's place.
import { attributeBinder } from '../binding/declarations/attributeArguments';
import { lastName } from '../binding/declarations/declareMembers';
import type { TypeScope } from '../binding/declarations/resolveTypes';
import { resolveType } from '../binding/declarations/resolveTypes';
import { bindOperand } from '../binding/expressions/expressions';
import { isTyped } from '../binding/operands';
import { implicitConstantConversion, implicitConversion } from '../binding/resolution/conversions';
import type { TypeSymbol } from '../symbols/symbols';
import { displayType, isError, isObject, isReferenceType, stripNullable } from '../symbols/types';
import type { ParameterSyntax } from '../syntax/nodes';
import type { KnownUse } from './knownAttributes';

export function checkParameterAttribute(known: KnownUse): void {
  const parameter = known.use.node as ParameterSyntax;
  const type = parameter.type && typeOf(known, parameter.type);
  if (!type || isError(type)) return;
  switch (known.use.type.metadataName) {
    case 'System.Runtime.InteropServices.InAttribute':
      if (hasModifier(parameter, 'out')) known.error('CS0036', 'An out parameter cannot have the In attribute');
      return;
    case 'System.Runtime.InteropServices.OutAttribute':
      if (hasModifier(parameter, 'ref') && !hasAttribute(parameter, 'In'))
        known.error(
          'CS0662',
          'Cannot specify the Out attribute on a ref parameter without also specifying the In attribute.',
        );
      return;
    case 'System.Runtime.InteropServices.OptionalAttribute':
      if (parameter.default) twice(known);
      return;
    case 'System.Runtime.InteropServices.DefaultParameterValueAttribute':
      if (parameter.default) twice(known);
      else checkDefault(known, type);
      return;
    case 'System.Runtime.CompilerServices.CallerLineNumberAttribute':
      checkCaller(known, parameter, type, 'int', ['CS4017', 'CS4020']);
      return;
    case 'System.Runtime.CompilerServices.CallerFilePathAttribute':
      checkCaller(known, parameter, type, 'string', ['CS4018', 'CS4021']);
      return;
    case 'System.Runtime.CompilerServices.CallerMemberNameAttribute':
      checkCaller(known, parameter, type, 'string', ['CS4019', 'CS4022']);
      return;
  }
}

function typeOf({ compilation, use }: KnownUse, syntax: NonNullable<ParameterSyntax['type']>): TypeSymbol {
  const scope: TypeScope = { ...use.scope, report: () => {} };
  return resolveType(compilation, scope, syntax);
}

function hasModifier({ modifiers }: ParameterSyntax, word: string): boolean {
  return modifiers.some(({ text }) => text === word);
}

function hasAttribute({ attributes }: ParameterSyntax, name: string): boolean {
  return attributes.some(list => list.attributes.some(each => lastName(each.name).replace(/Attribute$/, '') === name));
}

function twice({ error }: KnownUse): void {
  error(
    'CS1745',
    'Cannot specify default parameter value in conjunction with DefaultParameterAttribute or OptionalAttribute',
  );
}

/** The type of the value converts to that of the parameter by itself: that a constant would fit is not enough. */
function checkDefault({ compilation, use, error }: KnownUse, type: TypeSymbol): void {
  const value = use.syntax.arguments[0]?.value;
  const operand = value && bindOperand(attributeBinder(compilation, use), value);
  if (!operand || !isTyped(operand) || isError(operand.type)) return;
  const inner = stripNullable(type);
  const isNull = operand.type.kind === 'null';
  if (!isNull && (operand.type.kind === 'array' || operand.kind === 'typeof')) {
    if (isObject(inner))
      error(
        'CS1910',
        `Argument of type '${displayType(operand.type)}' is not applicable for the DefaultParameterValue attribute`,
        value,
      );
    else
      error(
        'CS1909',
        `The DefaultParameterValue attribute is not applicable on parameters of type '${displayType(type)}'`,
      );
    return;
  }
  const fits = isNull
    ? isReferenceType(type) && type.kind !== 'typeParameter'
    : isObject(inner) || implicitConversion(compilation, operand.type, type) !== undefined;
  if (!fits)
    error(
      'CS1908',
      'The type of the argument to the DefaultParameterValue attribute must match the parameter type',
      value,
    );
}

function checkCaller(
  known: KnownUse,
  parameter: ParameterSyntax,
  type: TypeSymbol,
  given: 'int' | 'string',
  [noConversion, noDefault]: readonly [string, string],
): void {
  const { compilation, use, error } = known;
  const name = `${use.type.name}`;
  const from = compilation.special(given);
  // A line number is a constant that every type of 32 bits or more holds.
  const fits =
    implicitConversion(compilation, from, type) ??
    (given === 'int' ? implicitConstantConversion(from, 2 ** 31 - 1, type) : undefined);
  if (!fits)
    error(
      noConversion,
      `${name} cannot be applied because there are no standard conversions from type '${given}' to type '${displayType(type)}'`,
    );
  else if (
    !parameter.default &&
    !isOfImplementation(known, parameter) &&
    !hasAttribute(parameter, 'Optional') &&
    !hasAttribute(parameter, 'DefaultParameterValue')
  )
    error(noDefault, `The ${name} may only be applied to parameters with default values`);
}

/** Callers of a partial method never see the parameters of the part that implements it. */
function isOfImplementation({ compilation, use }: KnownUse, parameter: ParameterSyntax): boolean {
  const { type } = use.scope;
  return (
    type !== undefined &&
    compilation
      .membersOf(type)
      .some(
        member =>
          member.kind === 'method' &&
          member.parts !== undefined &&
          member.node?.kind === 'MethodDeclaration' &&
          member.node.parameters.includes(parameter),
      )
  );
}
