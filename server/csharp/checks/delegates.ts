// Methods that no delegate can be made of.
import type { BoundExpression } from '../binding/bound';
import type { Compilation } from '../binding/compilation';
import { attributesOfMember } from '../binding/declarations/attributeUses';
import { displayMethod, displayType, isNullable } from '../symbols/types';
import { isOnlyDefined } from './partialMethods';

/** Why not; undefined when nothing speaks against it. */
export function refusedDelegate(
  compilation: Compilation,
  { method, receiver, type }: BoundExpression & { kind: 'newDelegate' },
): [code: string, message: string] | undefined {
  const name = displayMethod(method);
  const invoke = type.kind === 'named' ? compilation.membersNamed(type, 'Invoke')[0] : undefined;
  if (
    invoke?.kind === 'method' &&
    method.methodKind !== 'delegateInvoke' &&
    invoke.returnRefKind !== method.returnRefKind
  )
    return ['CS8189', `Ref mismatch between '${name}' and delegate '${displayType(type)}'`];
  const owner = method.containingType;
  if (receiver?.type.kind === 'named' && receiver.type.definition.isRefStruct && !owner.definition.isRefStruct)
    return ['CS0123', `No overload for '${method.name}' matches delegate '${displayType(type)}'`];
  if (isOnlyDefined(method.definition))
    return [
      'CS0762',
      `Cannot create delegate from method '${name}' because it is a partial method without an implementing declaration`,
    ];
  if (isNullable(method.containingType))
    return ['CS1728', `Cannot bind delegate to '${name}' because it is a member of 'System.Nullable<T>'`];
  const isConditional = attributesOfMember(compilation, method).some(
    use => use.type.metadataName === 'System.Diagnostics.ConditionalAttribute',
  );
  return isConditional
    ? [
        'CS1618',
        `Cannot create delegate with '${name}' because it or a method it overrides has a Conditional attribute`,
      ]
    : undefined;
}
