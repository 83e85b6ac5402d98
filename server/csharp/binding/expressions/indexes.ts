// Places counted from the end (`^1`), ranges (`1..^1`), and element access through them (C# specification, 12.8.12.4).

import type { LocalSymbol, MethodSymbol, NamedType, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import { constructMethod, isSpecial } from '../../symbols/types';
import type { Expression, Node, RangeExpression, UnaryExpression } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { byValue } from '../resolution/convert';
import { bindConverted } from './expressions';
import { lookupIndexers, lookupMembers } from './members';

/** `^n`. */
export function bindIndexFromEnd(b: BodyBinder, node: UnaryExpression): BoundExpression {
  const value = bindConverted(b, node.operand, b.compilation.special('int'));
  return makeIndex(b, value, true, node);
}

/** `a..b`; a missing end is the start or the end of the sequence. */
export function bindRange(b: BodyBinder, node: RangeExpression): BoundExpression {
  const range = b.compilation.typeByMetadataName('System.Range');
  const index = b.compilation.typeByMetadataName('System.Index');
  if (!range || !index) return b.bad(node);
  const end = (written: Expression | undefined, fromEnd: boolean) =>
    written ? bindConverted(b, written, index) : makeIndex(b, b.int(0, node), fromEnd, node);
  return makeNew(b, range, [end(node.left, false), end(node.right, true)], node);
}

/** The `n`th element from the end. */
export function indexFromEnd(b: BodyBinder, n: number, node: Node): BoundExpression {
  return makeIndex(b, b.int(n, node), true, node);
}

/** What lies behind the first `before` elements and before the last `after`. */
export function rangeBetween(b: BodyBinder, before: number, after: number, node: Node): BoundExpression {
  const range = b.compilation.typeByMetadataName('System.Range');
  const ends = [makeIndex(b, b.int(before, node), false, node), makeIndex(b, b.int(after, node), true, node)];
  return range ? makeNew(b, range, ends, node) : b.bad(node);
}

function makeIndex(b: BodyBinder, value: BoundExpression, fromEnd: boolean, node: Node): BoundExpression {
  const type = b.compilation.typeByMetadataName('System.Index');
  if (!type) return b.bad(node, value);
  const flag = b.literal(fromEnd, b.compilation.special('bool'), node);
  return makeNew(b, type, [value, flag], node);
}

function makeNew(b: BodyBinder, type: NamedType, values: readonly BoundExpression[], node: Node): BoundExpression {
  const constructorSymbol = b.compilation
    .membersOf(type)
    .find(
      (member): member is MethodSymbol =>
        member.kind === 'method' &&
        member.methodKind === 'constructor' &&
        member.parameters.length === values.length &&
        !member.isStatic,
    );
  if (!constructorSymbol) return b.bad(node, ...values);
  return { kind: 'new', type, syntax: node, constructorSymbol, arguments: values.map(byValue) };
}

export function isIndexType(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.metadataName === 'System.Index';
}

export function isRangeType(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.metadataName === 'System.Range';
}

/** How many elements something has: an array's length, or the `Length` or `Count` of a type. */
export function countOf(b: BodyBinder, sequence: BoundExpression, node: Node): BoundExpression | undefined {
  if (sequence.type.kind === 'array')
    return { kind: 'arrayLength', type: b.compilation.special('int'), syntax: node, array: sequence };
  const property = countProperty(b, sequence.type);
  if (!property) return undefined;
  return {
    kind: 'property',
    type: property.type,
    syntax: node,
    receiver: sequence,
    property,
    arguments: [],
    virtual: property.isVirtual || property.isAbstract || property.isOverride,
  };
}

function countProperty(b: BodyBinder, type: TypeSymbol): PropertySymbol | undefined {
  return ['Length', 'Count']
    .flatMap(name => lookupMembers(b, type, name))
    .find(
      (member): member is PropertySymbol =>
        member.kind === 'property' && !member.isStatic && isSpecial(member.type, 'int') && member.getter !== undefined,
    );
}

/** The indexer that takes one int. */
export function intIndexer(b: BodyBinder, type: TypeSymbol): PropertySymbol | undefined {
  return lookupIndexers(b, type).find(
    ({ parameters: [only, ...others] }) => others.length === 0 && only && isSpecial(only.type, 'int'),
  );
}

/**
 * `sequence[index]` with a System.Index, for arrays and for types with a count and an indexer by int; a variable like any
 * other element. Undefined when the type offers no such thing.
 */
export function elementAtIndex(
  b: BodyBinder,
  sequence: BoundExpression,
  index: BoundExpression,
  node: Node,
): BoundExpression | undefined {
  const { held, again } = hold(b, sequence, node);
  const count = countOf(b, again, node);
  const offset = count && offsetIn(b, index, count, node);
  return offset && elementAt(b, held, offset, node);
}

/** `sequence[offset]` with an int. */
export function elementAt(
  b: BodyBinder,
  sequence: BoundExpression,
  offset: BoundExpression,
  node: Node,
): BoundExpression | undefined {
  if (sequence.type.kind === 'array')
    return { kind: 'arrayAccess', type: sequence.type.element, syntax: node, array: sequence, indices: [offset] };
  const property = intIndexer(b, sequence.type);
  if (!property) return undefined;
  return {
    kind: 'property',
    type: property.type,
    syntax: node,
    receiver: sequence,
    property,
    arguments: [byValue(offset)],
    virtual: property.isVirtual || property.isAbstract || property.isOverride,
  };
}

/** The first use evaluates the expression and keeps its value for the second. */
function hold(
  b: BodyBinder,
  expression: BoundExpression,
  node: Node,
): { readonly held: BoundExpression; readonly again: BoundExpression } {
  if (expression.kind === 'local' || expression.kind === 'parameter' || expression.kind === 'this')
    return { held: expression, again: expression };
  const temp = b.temporary(expression.type);
  return { held: store(b, temp, expression, node), again: b.local(temp, node) };
}

function store(b: BodyBinder, local: LocalSymbol, value: BoundExpression, node: Node): BoundExpression {
  return { kind: 'assignment', type: local.type, syntax: node, target: b.local(local, node), value, ref: false };
}

/** `count - n` for a `^n` as written, else `index.GetOffset(count)`. */
function offsetIn(b: BodyBinder, index: BoundExpression, count: BoundExpression, node: Node): BoundExpression {
  const int = b.compilation.special('int');
  const [value, fromEnd] = index.kind === 'new' ? index.arguments.map(argument => argument.expression) : [];
  if (value && fromEnd?.constant?.value === true) {
    const use = { operator: '-', operands: 'int', lifted: false, checked: false } as const;
    return { kind: 'binary', type: int, syntax: node, use, left: count, right: value };
  }
  const method = methodNamed(b, index.type, 'GetOffset');
  if (!method) return b.bad(node, index);
  return {
    kind: 'call',
    type: int,
    syntax: node,
    receiver: index,
    method,
    arguments: [byValue(count)],
    virtual: false,
  };
}

/** `sequence[range]`: a new array, a substring, or what `Slice(start, length)` gives. */
export function sliceOf(
  b: BodyBinder,
  sequence: BoundExpression,
  range: BoundExpression,
  node: Node,
): BoundExpression | undefined {
  const { type } = sequence;
  const slice =
    type.kind === 'array'
      ? undefined
      : methodNamed(b, type, isSpecial(type, 'string') ? 'Substring' : 'Slice', ['int', 'int']);
  if (type.kind === 'array') {
    const helpers = b.compilation.typeByMetadataName('System.Runtime.CompilerServices.RuntimeHelpers');
    const generic = helpers && methodNamed(b, helpers, 'GetSubArray');
    const method = generic && constructMethod(generic, [type.element]);
    if (!method) return undefined;
    const args = [byValue(sequence), byValue(range)];
    return { kind: 'call', type, syntax: node, receiver: undefined, method, arguments: args, virtual: false };
  }
  const split = methodNamed(b, range.type, 'GetOffsetAndLength');
  const local = b.temporary(type);
  const count = countOf(b, b.local(local, node), node);
  if (!slice || !split || !count) return undefined;
  const parts = b.temporary(split.returnType);
  const call: BoundExpression = {
    kind: 'call',
    type: split.returnType,
    syntax: node,
    receiver: range,
    method: split,
    arguments: [byValue(count)],
    virtual: false,
  };
  const item = (name: string): BoundExpression => {
    const field = b.compilation.membersNamed(split.returnType as NamedType, name).find(each => each.kind === 'field');
    return field
      ? { kind: 'field', type: field.type, syntax: node, receiver: b.local(parts, node), field }
      : b.bad(node);
  };
  const value: BoundExpression = {
    kind: 'call',
    type: slice.returnType,
    syntax: node,
    receiver: b.local(local, node),
    method: slice,
    arguments: [byValue(item('Item1')), byValue(item('Item2'))],
    virtual: slice.isVirtual || slice.isAbstract || slice.isOverride,
  };
  return {
    kind: 'sequence',
    type: slice.returnType,
    syntax: node,
    locals: [local, parts],
    effects: [store(b, local, sequence, node), store(b, parts, call, node)],
    value,
    origin: 'other',
  };
}

function methodNamed(
  b: BodyBinder,
  type: TypeSymbol,
  name: string,
  parameters?: readonly 'int'[],
): MethodSymbol | undefined {
  return lookupMembers(b, type, name).find(
    (member): member is MethodSymbol =>
      member.kind === 'method' &&
      (!parameters ||
        (member.parameters.length === parameters.length &&
          member.parameters.every((parameter, i) => isSpecial(parameter.type, parameters[i] ?? 'int')))),
  );
}
