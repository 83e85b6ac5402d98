// Default values of optional parameters, evaluated on demand where they are declared.

import type { ConstantValue, MethodSymbol, ParameterSymbol, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import { isEnum, stripNullable } from '../../symbols/types';
import type { TypeDeclaration } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { Compilation } from '../compilation';
import { bindConverted } from '../expressions/expressions';
import { bindConstantIn } from './constantFields';
import { contextOf, type NamespaceContext } from './declareTypes';

/** The constant of an optional parameter; undefined for `default(T)`. */
export function defaultValueOf(
  b: BodyBinder,
  parameter: ParameterSymbol,
  member: MethodSymbol | PropertySymbol,
): { value: ConstantValue; type: TypeSymbol } | undefined {
  if (member.kind === 'method' && member.methodKind === 'localFunction') bindLocalDefault(b, parameter, member);
  const value = defaultConstant(b.compilation, parameter, member, b.typeScope.context);
  if (value === undefined) return undefined;
  const target = stripNullable(parameter.type);
  return { value, type: isEnum(target) ? target : literalType(b, value, target) };
}

/** Defaults of local functions may speak of constants of the function around, which whoever calls it sees too. */
function bindLocalDefault(b: BodyBinder, parameter: ParameterSymbol, method: MethodSymbol) {
  const definition = method.definition.parameters[parameter.ordinal];
  if (!definition?.defaultSyntax || definition.defaultValue) return;
  const { defaultSyntax, type } = definition;
  // A default that calls the function itself has none.
  definition.defaultValue = { value: undefined };
  const bound = b.withTypeParameters(method.definition.typeParameters, () => bindConverted(b, defaultSyntax, type));
  definition.defaultValue = { value: bound.constant?.value };
}

/** The same without its type. In: `around`, where to look names up when the parameter's own place is not known. */
export function defaultConstant(
  compilation: Compilation,
  parameter: ParameterSymbol,
  member: MethodSymbol | PropertySymbol,
  around?: NamespaceContext,
): ConstantValue | undefined {
  const definition = member.definition.parameters.find(candidate => candidate.name === parameter.name) ?? parameter;
  if (!definition.defaultValue) {
    const syntax = definition.defaultSyntax;
    if (!syntax) return undefined;
    const owner = member.definition.containingType;
    const part = owner.locations.find(location => location.tree === definition.location?.tree) ?? owner.locations[0];
    const context = part ? contextOf(compilation, part.node as TypeDeclaration) : around;
    if (!context) return undefined;
    const scope = { context, type: owner, parameters: [] };
    // A default that calls the method itself has none.
    definition.defaultValue = { value: undefined };
    definition.defaultValue = { value: bindConstantIn(compilation, scope, syntax, definition.type) };
  }
  return definition.defaultValue.value;
}

function literalType(b: BodyBinder, value: ConstantValue, target: TypeSymbol): TypeSymbol {
  if (target.kind === 'named' && target.special && target.special !== 'object') return target;
  switch (typeof value) {
    case 'number':
      return b.compilation.special(Number.isInteger(value) ? 'int' : 'double');
    case 'bigint':
      return b.compilation.special('long');
    case 'string':
      return b.compilation.special('string');
    case 'boolean':
      return b.compilation.special('bool');
    default:
      return target;
  }
}
