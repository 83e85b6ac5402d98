// Constants of the program as C# values.
import type { Compilation } from '../../../../server/csharp/binding/compilation';
import { defaultConstant } from '../../../../server/csharp/binding/declarations/parameterDefaults';
import { Decimal } from '../../../../server/csharp/symbols/decimal';
import type {
  ConstantValue,
  MethodSymbol,
  ParameterSymbol,
  PropertySymbol,
} from '../../../../server/csharp/symbols/symbols';
import type { EngineType } from '../runtimeTypes';
import type { Value } from '../values';
import type { Member } from './memberObjects';

/** A constant as a variable of `type` holds it; without a constant the default of the type. */
export function valueOfConstant(constant: ConstantValue | undefined, type: EngineType): Value {
  if (constant === undefined) return type.defaultValue();
  if (constant === null || typeof constant === 'boolean' || typeof constant === 'string') return constant;
  const { representation } = (type.isNullable && type.underlying) || type;
  if (constant instanceof Decimal) return constant;
  return representation === 'bigint' ? BigInt(constant) : Number(constant);
}

export function constantValue(
  program: Compilation,
  parameter: ParameterSymbol,
  member: Member,
  type: EngineType,
): Value {
  const owner = member as MethodSymbol | PropertySymbol;
  return valueOfConstant(defaultConstant(program, parameter, owner), type);
}
