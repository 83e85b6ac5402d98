// What stands in braces behind `new`: members that are set, and elements that are added.

import type { LocalSymbol, TypeSymbol } from '../../symbols/symbols';
import { displayType, isError, isValueType } from '../../symbols/types';
import type { CollectionInitializer, Expression, Node, ObjectInitializer, SimpleName } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { isDynamic, seenAs } from '../dynamic/dynamic';
import { lateAssignment } from '../dynamic/dynamicAssignments';
import { lateCall } from '../dynamic/dynamicCalls';
import { isTyped } from '../operands';
import { settle } from '../resolution/convert';
import type { ArgumentOperand } from '../resolution/overloads';
import { checkAssignable } from './assignments';
import { bindElementAccess, callGroup } from './calls';
import { bindConverted, bindOperand } from './expressions';
import { bindMemberOf, lookupMembers } from './members';

/** `made` kept in a temporary, the initializer's effects, then the temporary. */
export function initialize(
  b: BodyBinder,
  made: BoundExpression,
  initializer: ObjectInitializer | CollectionInitializer,
  node: Node,
  origin: 'initializer' | 'with' = 'initializer',
): BoundExpression {
  const temp = b.temporary(made.type);
  const locals: LocalSymbol[] = [temp];
  const store: BoundExpression = {
    kind: 'assignment',
    type: made.type,
    syntax: node,
    target: b.local(temp, node),
    value: made,
    ref: false,
  };
  const effects = [store, ...initializerEffects(b, () => b.local(temp, node), initializer, locals)];
  return {
    kind: 'sequence',
    type: made.type,
    syntax: node,
    locals,
    effects,
    value: b.local(temp, node),
    origin,
  };
}

/** `target` gives what is initialized, as a new node each time. */
function initializerEffects(
  b: BodyBinder,
  target: () => BoundExpression,
  initializer: ObjectInitializer | CollectionInitializer,
  locals: LocalSymbol[],
): BoundExpression[] {
  if (initializer.kind === 'CollectionInitializer') {
    if (!checkCollection(b, target().type, initializer)) return [b.bad(initializer)];
    return initializer.elements.map(element => addCall(b, target(), element, initializer));
  }
  const seen = new Set<string>();
  return initializer.assignments.flatMap(assignment => {
    const { left, right } = assignment;
    if (left.kind === 'IdentifierName') {
      const { name } = left.identifier;
      if (seen.has(name)) b.error('CS1912', `Duplicate initialization of member '${name}'`, left);
      seen.add(name);
    }
    const member =
      left.kind === 'ElementBinding'
        ? settle(b, bindElementAccess(b, left, target()))
        : left.kind === 'IdentifierName'
          ? initializedMember(b, target(), left)
          : b.bad(left);
    if (right.kind === 'ObjectInitializer' || right.kind === 'CollectionInitializer') {
      if (isError(member.type)) return [member];
      if (member.kind === 'property' && !member.property.returnsRef && isCopied(member.type, right))
        b.error(
          'CS1918',
          `Members of property '${left.kind === 'IdentifierName' ? left.identifier.name : 'this[]'}' of type '${displayType(member.type)}' cannot be assigned with an object initializer because it is of a value type`,
          left,
        );
      const effects: BoundExpression[] = [];
      const again = repeatable(b, member, target, effects, locals);
      return [...effects, ...initializerEffects(b, again, right, locals)];
    }
    if (member.kind === 'dynamic') {
      const assigned = lateAssignment(b, member, settle(b, bindOperand(b, right)), assignment);
      if (assigned) return [assigned];
    }
    const isSettable = member.kind === 'property' && member.property.setter !== undefined;
    if (isError(member.type) || !(isSettable || checkAssignable(b, member, left)))
      return [b.bad(assignment, member, settleQuietly(b, right))];
    return [
      {
        kind: 'assignment',
        type: member.type,
        syntax: assignment,
        target: member,
        value: bindConverted(b, right, member.type),
        ref: false,
      } satisfies BoundExpression,
    ];
  });
}

/** A field or property of the new object itself. */
function initializedMember(b: BodyBinder, target: BoundExpression, name: SimpleName): BoundExpression {
  const { result, diagnostics } = b.speculate(() => bindMemberOf(b, target, name, name));
  const text = name.identifier.name;
  const code = diagnostics[0]?.code;
  if (code === 'CS1061')
    b.error('CS0117', `'${displayType(target.type)}' does not contain a definition for '${text}'`, name);
  else if (code === 'CS0176')
    b.error('CS1914', `Static field or property '${text}' cannot be assigned in an object initializer`, name);
  else if (code === 'CS0572' || result.kind === 'methodGroup' || result.kind === 'event')
    b.error('CS1913', `Member '${text}' cannot be initialized. It is not a field or property.`, name);
  else {
    b.replay(diagnostics);
    return settle(b, result);
  }
  return b.bad(name);
}

/** Members of a value that a property gives are members of a copy. */
function isCopied(type: TypeSymbol, initializer: ObjectInitializer | CollectionInitializer): boolean {
  return initializer.kind === 'ObjectInitializer' && isValueType(type) && initializer.assignments.length > 0;
}

function checkCollection(b: BodyBinder, type: TypeSymbol, { elements, ...node }: CollectionInitializer): boolean {
  for (const element of elements) {
    const [first] = element;
    if (!first) b.error('CS1920', 'Element initializer cannot be empty', node);
    else if (first.kind === 'AssignmentExpression' && element.length === 1)
      b.error('CS0747', 'Invalid initializer member declarator', first);
    else continue;
    return false;
  }
  if (isError(type) || type.kind === 'dynamic' || canBeListed(b, type)) return true;
  b.error(
    'CS1922',
    `Cannot initialize type '${displayType(type)}' with a collection initializer because it does not implement 'System.Collections.IEnumerable'`,
    node,
  );
  return false;
}

/** It is enumerable, or nobody can tell; classes of Windows have an Add and more interfaces than are declared here. */
function canBeListed(b: BodyBinder, type: TypeSymbol): boolean {
  if (type.kind === 'named' && b.compilation.hasUnknownBase(type)) return true;
  const own = type.kind === 'named' ? [type] : [];
  if (
    [...own, ...b.compilation.allInterfacesOf(type)].some(each =>
      /^System.Collections.(Generic.)?IEnumerable/.test(each.metadataName),
    )
  )
    return true;
  return type.kind !== 'named' || (!type.definition.isSource && lookupMembers(b, type, 'Add').length > 0);
}

/** A member whose own members are initialized is asked for each time; its indices are evaluated once. */
function repeatable(
  b: BodyBinder,
  member: BoundExpression,
  target: () => BoundExpression,
  effects: BoundExpression[],
  locals: LocalSymbol[],
): () => BoundExpression {
  const kept = (value: BoundExpression): BoundExpression => {
    if (value.constant) return value;
    // The array that `params` makes is made for each call.
    if (value.kind === 'newArray' && value.syntax === member.syntax)
      return { ...value, elements: (value.elements ?? []).map(each => ('kind' in each ? kept(each) : each)) };
    const temp = b.temporary(value.type);
    locals.push(temp);
    const local = b.local(temp, value.syntax);
    effects.push({ kind: 'assignment', type: value.type, syntax: value.syntax, target: local, value, ref: false });
    return local;
  };
  switch (member.kind) {
    case 'field':
      return () => ({ ...member, receiver: target() });
    case 'property': {
      const args = member.arguments.map(argument =>
        argument.refKind === 'none' ? { ...argument, expression: kept(argument.expression) } : argument,
      );
      return () => ({ ...member, receiver: target(), arguments: args });
    }
    case 'arrayAccess': {
      const indices = member.indices.map(kept);
      return () => ({ ...member, array: target(), indices });
    }
    case 'dynamic': {
      const [, ...rest] = member.operands.map((operand, i) => (i === 0 ? operand : kept(operand)));
      const object = b.compilation.special('object');
      return () => ({ ...member, operands: [seenAs(target(), object), ...rest] });
    }
    case 'sequence':
      locals.push(...member.locals);
      effects.push(...member.effects);
      return repeatable(b, member.value, target, effects, locals);
    default: {
      const local = kept(member);
      return () => local;
    }
  }
}

function settleQuietly(b: BodyBinder, node: Expression): BoundExpression {
  const operand = bindOperand(b, node);
  return isTyped(operand) ? operand : b.bad(node);
}

function addCall(b: BodyBinder, target: BoundExpression, element: readonly Expression[], node: Node): BoundExpression {
  const [first] = element;
  const at = first ?? (node as Expression);
  const args = element.map(
    (expression): ArgumentOperand => ({
      operand: bindOperand(b, expression),
      refKind: 'none',
      name: undefined,
      syntax: expression,
    }),
  );
  return addTo(b, target, args, at);
}

function addTo(
  b: BodyBinder,
  target: BoundExpression,
  args: readonly ArgumentOperand[],
  at: Expression,
): BoundExpression {
  if (isDynamic(target))
    return lateCall(b, at, target, args, (inner, held, given) =>
      held ? addTo(inner, held, given, at) : inner.bad(at),
    );
  const name = {
    kind: 'IdentifierName',
    start: at.start,
    end: at.end,
    identifier: { name: 'Add', start: at.start, end: at.end },
  } as const;
  const group = bindMemberOf(b, target, name, name);
  if (group.kind !== 'methodGroup') return b.bad(at);
  if (
    group.methods.length > 0 &&
    group.methods.every(({ parameters }) => parameters.some(each => each.refKind !== 'none'))
  ) {
    b.error(
      'CS1954',
      `The best overloaded method match '${displayType(target.type)}.Add' for the collection initializer element cannot be used. Collection initializer 'Add' methods cannot have ref or out parameters.`,
      at,
    );
    return b.bad(at);
  }
  return callGroup(b, group, args, at);
}
