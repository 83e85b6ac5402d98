// Default values of optional parameters, evaluated on demand where they are declared.

import type { ConstantValue, MethodSymbol, ParameterSymbol, PropertySymbol, TypeSymbol } from '../symbols/symbols';
import { isEnum, stripNullable } from '../symbols/types';
import type { TypeDeclaration } from '../syntax/nodes';
import type { BodyBinder } from './bodyBinder';
import { bindConstantIn } from './constantFields';
import { contextOf } from './declareTypes';

/** The constant of an optional parameter; undefined for `default(T)`. */
export function defaultValueOf(
  b: BodyBinder,
  parameter: ParameterSymbol,
  member: MethodSymbol | PropertySymbol,
): { value: ConstantValue; type: TypeSymbol } | undefined {
  const definition = member.definition.parameters.find(candidate => candidate.name === parameter.name) ?? parameter;
  const target = stripNullable(parameter.type);
  if (!definition.defaultValue) {
    const syntax = definition.defaultSyntax;
    if (!syntax) return undefined;
    const owner = member.definition.containingType;
    const part = owner.locations.find(location => location.tree === definition.location?.tree) ?? owner.locations[0];
    const context = part ? contextOf(b.compilation, part.node as TypeDeclaration) : b.typeScope.context;
    const bound = bindConstantIn(b.compilation, { context, type: owner, parameters: [] }, syntax, definition.type);
    definition.defaultValue = { value: bound };
  }
  const value = definition.defaultValue.value;
  if (value === undefined) return undefined;
  return { value, type: isEnum(target) ? target : literalType(b, value, target) };
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
