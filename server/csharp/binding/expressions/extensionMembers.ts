// Members that extension blocks give to a type: properties, what is called on the type, and operators.
import { type MethodSymbol, PropertySymbol, type TypeSymbol } from '../../symbols/symbols';
import { constructMethod } from '../../symbols/types';
import type { Expression, SimpleName } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundBinaryOperator, BoundExpression } from '../bound';
import { operatorName } from '../declarations/operatorNames';
import type { MethodGroup } from '../operands';
import { extensionCandidates } from '../resolution/extensions';
import {
  type Applicable,
  type ArgumentOperand,
  completeArguments,
  extensionReceiver,
  resolveOverload,
} from '../resolution/overloads';
import { makeCall } from './calls';

/** `value.Name` or `Type.Name` of a property in an extension block. */
export function extensionProperty(
  b: BodyBinder,
  receiver: BoundExpression,
  name: string,
  node: Expression,
): BoundExpression | undefined {
  if (!b.compilation.hasExtensionBlocks) return undefined;
  const ofType = receiver.kind === 'typeReference';
  const args = [extensionReceiver(ofType ? standIn(receiver.type, node) : receiver, node)];
  const getter = resolved(b, `get_${name}`, args, ofType);
  const value: BoundExpression = { kind: 'default', type: b.compilation.special('object'), syntax: node };
  const found = getter ?? resolved(b, `set_${name}`, [...args, { ...extensionReceiver(value, node) }], ofType);
  if (!found) return undefined;
  return {
    kind: 'property',
    type: propertyOf(b, found, name, ofType).type,
    syntax: node,
    receiver: undefined,
    property: propertyOf(b, found, name, ofType),
    arguments: completeArguments(b, found, args, node).arguments.slice(0, 1),
    virtual: false,
  };
}

/** `Type.Name(…)`: methods of extension blocks that are called on the type. */
export function extensionOfType(
  b: BodyBinder,
  type: TypeSymbol,
  name: SimpleName,
  typeArguments: readonly TypeSymbol[],
  node: Expression,
): MethodGroup | undefined {
  const { name: text } = name.identifier;
  if (!b.compilation.hasExtensionBlocks || extensionCandidates(b, text, true).next().done) return undefined;
  return {
    kind: 'methodGroup',
    syntax: node,
    name: text,
    receiver: standIn(type, node),
    receiverType: undefined,
    implicitThis: false,
    viaBase: false,
    ofType: true,
    methods: [],
    typeArguments,
    nameSyntax: name,
  };
}

/** An operator that neither the operands' types nor the language has. */
export function extensionOperator(
  b: BodyBinder,
  operator: BoundBinaryOperator,
  operands: readonly BoundExpression[],
  syntax: Expression,
): BoundExpression | undefined {
  const args = operands.map((operand): ArgumentOperand => ({ operand, refKind: 'none', name: undefined, syntax }));
  const found = resolved(b, operatorName(operator, operands.length), args, true);
  return found && makeCall(b, found, args, undefined, syntax, false);
}

/** Nobody looks at it: it only says which type is meant. */
function standIn(type: TypeSymbol, syntax: Expression): BoundExpression {
  return { kind: 'default', type, syntax };
}

function resolved(
  b: BodyBinder,
  name: string,
  args: readonly ArgumentOperand[],
  ofType: boolean,
): Applicable | undefined {
  if (!b.compilation.hasExtensionBlocks) return undefined;
  for (const candidates of extensionCandidates(b, name, ofType)) {
    const found = resolveOverload(b, candidates, args, []);
    if (found.kind === 'found') return found.best;
  }
  return undefined;
}

const properties = new WeakMap<MethodSymbol, PropertySymbol>();

/** The property of an accessor, as a static one that takes its receiver as an index. */
function propertyOf(b: BodyBinder, { member }: Applicable, name: string, ofType: boolean): PropertySymbol {
  const accessor = member as MethodSymbol;
  const known = properties.get(accessor);
  if (known) return known;
  const made = new PropertySymbol(name, accessor.containingType);
  properties.set(accessor, made);
  const other = otherAccessor(b, accessor, name, ofType);
  const isGetter = accessor.name.startsWith('get_');
  made.getter = isGetter ? accessor : undefined;
  made.setter = isGetter ? other : accessor;
  made.type = isGetter ? accessor.returnType : (accessor.parameters[1]?.type ?? accessor.returnType);
  made.parameters = accessor.parameters.slice(0, 1);
  made.accessibility = accessor.accessibility;
  made.isStatic = true;
  made.location = accessor.location;
  return made;
}

/** The setter beside a getter, in the same block. */
function otherAccessor(b: BodyBinder, getter: MethodSymbol, name: string, ofType: boolean): MethodSymbol | undefined {
  const start = getter.definition.node?.start;
  for (const candidates of extensionCandidates(b, `set_${name}`, ofType)) {
    const found = candidates.find(
      each => each.containingType === getter.containingType && each.definition.node?.start === start,
    );
    if (found) return constructMethod(found, getter.typeArguments);
  }
  return undefined;
}
