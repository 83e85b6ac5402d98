// Method groups: which method becomes the delegate.
import type { MethodSymbol, NamedType, RefKind, TypeSymbol } from '../../symbols/symbols';
import { identicalTypes, isError, isVoid } from '../../symbols/types';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import type { MethodGroup } from '../operands';
import { isReferenceConversion } from '../resolution/conversions';
import { delegateInvokeOf } from '../resolution/convert';
import { extensionCandidates } from '../resolution/extensions';
import { type ArgumentOperand, extensionReceiver, resolveOverload } from '../resolution/overloads';

/** The method that a delegate type selects from a group; undefined when none fits. */
export function resolveMethodGroup(
  b: BodyBinder,
  group: MethodGroup,
  delegateType: NamedType,
): MethodSymbol | undefined {
  const invoke = delegateInvokeOf(b, delegateType);
  const method = methodForParametersOf(b, group, delegateType);
  if (!method || !invoke) return undefined;
  const { returnType } = invoke;
  if (isVoid(returnType) !== isVoid(method.returnType)) return undefined;
  const fits = isVoid(returnType) || isKept(b, method.returnType, returnType);
  return fits ? method : undefined;
}

/** Nothing happens to the value, which is an object where it is dynamic. */
function isKept(b: BodyBinder, from: TypeSymbol, to: TypeSymbol): boolean {
  if (identicalTypes(from, to) || isError(from) || isError(to)) return true;
  const [given, wanted] = [from, to].map(type => (type.kind === 'dynamic' ? b.compilation.special('object') : type));
  return given !== undefined && wanted !== undefined && isReferenceConversion(b.compilation, given, wanted);
}

/** The method that takes what the delegate is given, whatever it returns. */
export function methodForParametersOf(
  b: BodyBinder,
  group: MethodGroup,
  delegateType: TypeSymbol,
): MethodSymbol | undefined {
  const invoke = delegateInvokeOf(b, delegateType);
  const types = invoke?.parameters.map(parameter => parameter.type);
  const refKinds = invoke?.parameters.map(parameter => parameter.refKind);
  const method = types && refKinds && resolveMethodGroupByTypes(b, group, types, refKinds);
  const own = method?.parameters.slice(method.parameters.length - (types?.length ?? 0));
  const fits = own?.every((parameter, i) => {
    const given = types?.[i];
    return given && isKept(b, given, parameter.type);
  });
  return fits ? method : undefined;
}

/** Overload resolution as if called with arguments of these types. */
export function resolveMethodGroupByTypes(
  b: BodyBinder,
  group: MethodGroup,
  types: readonly TypeSymbol[],
  refKinds: readonly RefKind[],
): MethodSymbol | undefined {
  const args = types.map((type, i): ArgumentOperand => {
    const operand: BoundExpression = { kind: 'local', type, syntax: group.syntax, local: b.temporary(type) };
    return { operand, refKind: refKinds[i] ?? 'none', name: undefined, syntax: group.syntax };
  });
  const found = resolveOverload(b, group.methods, args, group.typeArguments);
  if (
    found.kind === 'found' &&
    found.best.member.kind === 'method' &&
    !found.best.expanded &&
    found.best.member.parameters.length === types.length
  )
    return found.best.member;
  if (group.receiver && !group.receiverType) {
    const receiver = extensionReceiver(group.receiver, group.syntax);
    for (const candidates of extensionCandidates(b, group.name)) {
      const extension = resolveOverload(b, candidates, [receiver, ...args], group.typeArguments);
      if (extension.kind === 'found' && extension.best.member.kind === 'method') return extension.best.member;
    }
  }
  return undefined;
}
