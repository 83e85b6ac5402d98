// Calls of methods, delegates, local functions and indexers.

import type { MethodSymbol, PropertySymbol, TypeSymbol } from '../../symbols/symbols';
import {
  displayMethod,
  displayType,
  errorType,
  isDelegate,
  isError,
  isSpecial,
  isValueType,
  mentionsDynamic,
  sameType,
} from '../../symbols/types';
import type { Argument, ElementAccess, ElementBinding, Expression, Invocation, Node } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { isLeftOut } from '../declarations/conditionalCode';
import { usingsOf } from '../declarations/resolveTypes';
import { isDynamic } from '../dynamic/dynamic';
import { lateCall, lateElement, lateInvocation, lateReceiver } from '../dynamic/dynamicCalls';
import { isTyped, isVariable, type MethodGroup, type Operand, standsAlone } from '../operands';
import { classify, convert, delegateInvokeOf, notAValue, settle } from '../resolution/convert';
import { extensionCandidates } from '../resolution/extensions';
import { seenType } from '../resolution/nearestOverride';
import {
  type Applicable,
  type ArgumentOperand,
  completeArguments,
  extensionReceiver,
  type Mismatch,
  type Overloadable,
  type Resolution,
  resolveOverload,
  takesHandler,
} from '../resolution/overloads';
import { declareOutVariable, declareWritten } from './declarationExpressions';
import { bindOperand, bindRvalue, bindType } from './expressions';
import { elementAtIndex, isIndexType, isRangeType, sliceOf } from './indexes';
import { inaccessible, isInvocable, lookupIndexers, lookupMembers, reportInaccessible } from './members';
import { bindNameof } from './nameof';
import { hasNoElements, isRangeVariable, reportNoInference, reportNoPattern, reportSeveral } from './queryCalls';
import { spansOf } from './spans';

export function bindArguments(b: BodyBinder, args: readonly Argument[]): ArgumentOperand[] {
  return args.map(argument => {
    const refKind = argument.refKind?.text ?? 'none';
    return {
      operand: bindArgument(b, argument, refKind),
      refKind,
      name: argument.name?.name,
      syntax: argument,
    };
  });
}

/** Only what is given by value waits for the run: a reference leads to a variable whose type is known. */
export function isDynamicArgument({ operand, refKind }: ArgumentOperand): boolean {
  return refKind === 'none' && isDynamic(operand);
}

/** What it is has not been understood; that has been reported. */
export function hasUnknownType({ operand }: ArgumentOperand): boolean {
  return isTyped(operand) && operand.kind !== 'discard' && isError(operand.type);
}

function bindArgument(b: BodyBinder, argument: Argument, refKind: ArgumentOperand['refKind']): Operand {
  const written = bindOperand(b, argument.expression);
  const operand = written.kind === 'outVariable' ? declareWritten(b, written) : written;
  if (operand.kind === 'discard' && refKind !== 'out') return notAValue(b, operand);
  if (operand.kind === 'typeReference') {
    b.error(
      'CS0119',
      `'${displayType(operand.type)}' is a type, which is not valid in the given context`,
      argument.expression,
    );
    return b.bad(argument.expression);
  }
  if (isTyped(operand) && isSpecial(operand.type, 'void')) {
    b.error('CS1503', `Argument: cannot convert from 'void'`, argument.expression);
    return b.bad(argument.expression, operand);
  }
  if (
    refKind !== 'none' &&
    isTyped(operand) &&
    (!isVariable(operand) || argument.expression.kind === 'CastExpression')
  ) {
    if (operand.kind === 'property')
      b.error('CS0206', 'A property or indexer may not be passed as an out or ref parameter', argument.expression);
    else b.error('CS1510', 'A ref or out value must be an assignable variable', argument.expression);
    return b.bad(argument.expression, operand);
  }
  if (refKind !== 'none' && isTyped(operand) && isRangeVariable(b, operand)) {
    const name = b.tree.text.slice(argument.expression.start, argument.expression.end);
    b.error('CS1939', `Cannot pass the range variable '${name}' as an out or ref parameter`, argument.expression);
    return b.bad(argument.expression, operand);
  }
  return operand;
}

export function bindInvocation(b: BodyBinder, node: Invocation): Operand {
  const { expression } = node;
  if (
    expression.kind === 'IdentifierName' &&
    expression.identifier.name === 'nameof' &&
    node.arguments.length === 1 &&
    !b.lookupLocal('nameof') &&
    !isDeclaredMethod(b, 'nameof')
  ) {
    return bindNameof(b, node);
  }
  const outer = b.called;
  b.called = expression;
  const target = bindOperand(b, expression);
  b.called = outer;
  if (target.kind === 'methodGroup') {
    const args = bindArguments(b, node.arguments);
    return callGroup(b, target, args, node);
  }
  const callee = settle(b, target);
  if (isError(callee.type)) {
    bindForErrors(b, node.arguments);
    return b.bad(node, callee);
  }
  if (isDynamic(callee)) return lateInvocation(b, callee, node);
  const invoke =
    isDelegate(callee.type) && callee.kind !== 'typeReference' ? delegateInvokeOf(b, callee.type) : undefined;
  const extension = invoke ? undefined : shadowedExtension(b, callee, node);
  if (extension) return callGroup(b, extension, bindArguments(b, node.arguments), node);
  if (!invoke) {
    b.error('CS1955', 'Non-invocable member cannot be used like a method', expression);
    return b.bad(node, callee);
  }
  return invokeDelegate(b, callee, invoke, bindArguments(b, node.arguments), node);
}

/** A method of that name is meant rather than the operator. */
function isDeclaredMethod(b: BodyBinder, name: string): boolean {
  if (lookupMembers(b, b.containingType, name).some(isInvocable)) return true;
  for (let context: typeof b.typeScope.context | undefined = b.typeScope.context; context; context = context.parent)
    if (usingsOf(b.compilation, context).statics.some(type => lookupMembers(b, type, name).some(isInvocable)))
      return true;
  return false;
}

export function invokeDelegate(
  b: BodyBinder,
  callee: BoundExpression,
  invoke: MethodSymbol,
  args: readonly ArgumentOperand[],
  node: Expression,
): BoundExpression {
  if (args.some(isDynamicArgument)) {
    const impossible = neverApplies(b, [invoke], args, []);
    if (impossible?.kind === 'none' && impossible.reason?.kind === 'count') {
      b.error('CS1593', `Delegate '${displayType(callee.type)}' does not take ${args.length} arguments`, node);
      return b.bad(node, callee);
    }
    return lateCall(b, node, callee, args, (inner, held, given) =>
      held ? invokeDelegate(inner, held, invoke, given, node) : inner.bad(node),
    );
  }
  const resolution = resolveOverload(b, [invoke], args, []);
  if (resolution.kind !== 'found')
    return failed(b, resolution, args, node, `Delegate '${displayType(callee.type)}'`, node);
  return makeCall(b, resolution.best, args, callee, node, false);
}

/** Whatever a dynamic argument turns out to be, some things cannot fit: their number, and arguments that are not dynamic. */
export function neverApplies(
  b: BodyBinder,
  candidates: readonly (MethodSymbol | PropertySymbol)[],
  args: readonly ArgumentOperand[],
  typeArguments: readonly TypeSymbol[],
): Resolution | undefined {
  if (candidates.some(({ parameters }) => parameters.some(({ type }) => b.compilation.mayBeAnything(type))))
    return undefined;
  const resolution = b.speculate(() => resolveOverload(b, candidates, args, typeArguments)).result;
  if (resolution.kind !== 'none') return undefined;
  const { reason } = resolution;
  if (reason?.kind === 'type') {
    const { operand } = reason.argument;
    return !isTyped(operand) || mentionsDynamic(operand.type) ? undefined : resolution;
  }
  if (reason?.kind === 'constraint') return typeArguments.length > 0 ? resolution : undefined;
  return reason?.kind === 'count' || reason?.kind === 'missing' || reason?.kind === 'arity' ? resolution : undefined;
}

/** `list.Count()`: a property that cannot be called leaves the name to extension methods. */
function shadowedExtension(b: BodyBinder, callee: BoundExpression, node: Invocation): MethodGroup | undefined {
  if (callee.kind !== 'property' && callee.kind !== 'field') return undefined;
  const { expression } = node;
  if (!callee.receiver || (expression.kind !== 'MemberAccess' && expression.kind !== 'MemberBinding')) return undefined;
  const name = expression.name.identifier.name;
  if (extensionCandidates(b, name).next().done) return undefined;
  const typeArguments =
    expression.name.kind === 'GenericName' ? expression.name.typeArguments.map(argument => bindType(b, argument)) : [];
  return {
    kind: 'methodGroup',
    syntax: expression,
    name,
    receiver: callee.receiver,
    receiverType: undefined,
    implicitThis: false,
    viaBase: false,
    methods: [],
    typeArguments,
    nameSyntax: expression.name,
  };
}

/** Arguments of a call that cannot be bound: their own errors, and the bodies of lambdas with unknown parameters, are still found. */
function bindForErrors(b: BodyBinder, args: readonly Argument[]) {
  for (const argument of args) {
    const operand = bindOperand(b, argument.expression);
    if (operand.kind === 'outVariable') declareOutVariable(b, operand, errorType);
  }
}

/** The variables of out arguments of a call that cannot be bound: nobody knows what they are, but they are there. */
export function declareUnknown(b: BodyBinder, args: readonly ArgumentOperand[]) {
  for (const { operand } of args) if (operand.kind === 'outVariable') declareOutVariable(b, operand, errorType);
}

/** Resolves and calls a method group, extension methods included. */
export function callGroup(
  b: BodyBinder,
  group: MethodGroup,
  args: readonly ArgumentOperand[],
  node: Expression,
): BoundExpression {
  if (args.some(hasUnknownType)) {
    declareUnknown(b, args);
    const { name, receiver, methods } = group;
    return {
      ...b.bad(node),
      type: onlyReturnType(methods) ?? errorType,
      call: {
        receiver: receiver?.kind === 'typeReference' ? undefined : receiver,
        name,
        method: methods.length === 1 ? methods[0] : undefined,
        arguments: args.flatMap(({ operand }) => (isTyped(operand) ? [operand] : [])),
      },
    };
  }
  const isLocalFunction = group.methods[0]?.methodKind === 'localFunction';
  if (group.methods.length > 0 && !isLocalFunction && args.some(isDynamicArgument)) {
    const instance = lateReceiver(b, group, node);
    const impossible = neverApplies(b, group.methods, args, group.typeArguments);
    if (impossible) return failed(b, impossible, args, node, group.name, group.nameSyntax);
    return lateCall(b, node, instance, args, (inner, receiver, given) =>
      callGroup(
        inner,
        {
          ...group,
          methods: group.methods.map(method => inner.knownMethod(method)),
          receiver,
          implicitThis: false,
          receiverType: receiver ? undefined : group.receiverType,
        },
        given,
        node,
      ),
    );
  }
  const resolution: Resolution =
    group.methods.length > 0
      ? resolveOverload(b, group.methods, args, group.typeArguments, group.receiver?.type ?? group.receiverType)
      : { kind: 'none', candidate: undefined, reason: undefined };
  if (resolution.kind === 'found') {
    const receiver = receiverFor(b, group, resolution.best.member as MethodSymbol, node);
    if (receiver === 'bad') return b.bad(node);
    return makeCall(b, resolution.best, args, receiver, node, group.viaBase);
  }
  if (resolution.kind === 'none' && group.receiver && !group.implicitThis) {
    const receiver = extensionReceiver(group.receiver, group.syntax);
    let nearest: Resolution | undefined;
    for (const candidates of extensionCandidates(b, group.name, group.ofType)) {
      const withReceiver = [receiver, ...args];
      const extension = resolveOverload(b, candidates, withReceiver, group.typeArguments);
      if (extension.kind === 'found') {
        if (args.some(isDynamicArgument)) reportLateExtension(b, group, extension.best.member);
        return makeCall(b, extension.best, withReceiver, undefined, node, false, true);
      }
      if (extension.kind === 'ambiguous') return failed(b, extension, withReceiver, node, group.name, group.nameSyntax);
      if (!nearest || (extension.kind === 'none' && extension.reason && extension.reason.kind !== 'count'))
        nearest = extension;
    }
    const ofSpan = spanCall(b, group.receiver, group, args, node);
    if (ofSpan) return ofSpan;
    if (group.methods.length === 0 && nearest) {
      reportExtensionFailure(b, group, nearest, [receiver, ...args], node);
      declareUnknown(b, args);
      return b.bad(node, group.receiver);
    }
  }
  return failed(b, resolution, args, node, group.name, group.nameSyntax);
}

function reportLateExtension(b: BodyBinder, { receiver, name, nameSyntax }: MethodGroup, best: Overloadable): void {
  b.error(
    'CS1973',
    `'${receiver ? displayType(receiver.type) : '?'}' has no applicable method named '${name}' but appears to have an extension method by that name. Extension methods cannot be dynamically dispatched. Consider casting the dynamic arguments or calling the extension method without the extension method syntax ('${display(best)}').`,
    nameSyntax,
  );
}

/** C# 14: an array, a string or a span is also what it converts to as a span, where nothing else takes it. */
function spanCall(
  b: BodyBinder,
  receiver: BoundExpression,
  group: MethodGroup,
  args: readonly ArgumentOperand[],
  node: Expression,
): BoundExpression | undefined {
  for (const type of spansOf(b, receiver.type)) {
    const candidates = [...extensionCandidates(b, group.name, group.ofType)];
    const asSpan = candidates.length > 0 && extensionReceiver(convert(b, receiver, type), group.syntax);
    if (!asSpan) return undefined;
    for (const methods of candidates) {
      const found = resolveOverload(b, methods, [asSpan, ...args], group.typeArguments);
      if (found.kind === 'found') return makeCall(b, found.best, [asSpan, ...args], undefined, node, false, true);
    }
  }
  return undefined;
}

/** All candidates return it: it is known whatever the arguments are; keeps later errors meaningful. */
function onlyReturnType(methods: readonly MethodSymbol[]): TypeSymbol | undefined {
  const [first] = methods;
  const isOnly = methods.every(each => each.typeParameters.length === 0 && each.returnType === first?.returnType);
  return isOnly ? first?.returnType : undefined;
}

function reportExtensionFailure(
  b: BodyBinder,
  group: MethodGroup,
  nearest: Resolution,
  args: readonly ArgumentOperand[],
  node: Expression,
) {
  const type = group.receiver ? displayType(group.receiver.type) : '?';
  const { candidate, reason } = nearest.kind === 'none' ? nearest : { candidate: undefined, reason: undefined };
  const first = candidate?.parameters[0];
  if (reason?.kind === 'type' && reason.index === 0 && candidate && first) {
    b.error(
      'CS1929',
      `'${type}' does not contain a definition for '${group.name}' and the best extension method overload '${display(candidate)}' requires a receiver of type '${displayType(first.type)}'`,
      group.nameSyntax,
    );
    return;
  }
  const fits = nearest.kind === 'ambiguous' || (reason && !(reason.kind === 'count' || reason.kind === 'inference'));
  const isSource = group.receiver && !fits && (reason?.kind !== 'inference' || hasNoElements(b, group.receiver.type));
  if (isSource && group.receiver && reportNoPattern(b, group.receiver.type, group.nameSyntax)) return;
  const takes =
    reason?.kind === 'count' && group.receiver && first && classify(b, group.receiver, first.type) !== undefined;
  if (takes)
    b.error('CS1501', `No overload for method '${group.name}' takes ${args.length - 1} arguments`, group.nameSyntax);
  else if (nearest.kind !== 'none' || !reason || reason.kind === 'count')
    b.error(
      'CS1061',
      `'${type}' does not contain a definition for '${group.name}' and no accessible extension method '${group.name}' accepting a first argument of type '${type}' could be found (are you missing a using directive or an assembly reference?)`,
      group.nameSyntax,
    );
  else if (reason.kind === 'inference') {
    if (reportBodies(args) || reportNoInference(b, group.nameSyntax)) return;
    b.error(
      'CS0411',
      `The type arguments for method '${group.name}' cannot be inferred from the usage. Try specifying the type arguments explicitly.`,
      group.nameSyntax,
    );
  } else failed(b, nearest, args, node, group.name, group.nameSyntax);
}

function receiverFor(
  b: BodyBinder,
  group: MethodGroup,
  method: MethodSymbol,
  node: Expression,
): BoundExpression | undefined | 'bad' {
  if (method.methodKind === 'localFunction') {
    b.useLocalFunction(method);
    return undefined;
  }
  if (method.isStatic) {
    if (group.receiver && !group.receiverType && group.receiver.kind !== 'this') {
      b.error(
        'CS0176',
        `Member '${displayMethod(method)}' cannot be accessed with an instance reference; qualify it with a type name instead`,
        node,
      );
      return 'bad';
    }
    return undefined;
  }
  if (!group.receiver) {
    b.error(
      'CS0120',
      `An object reference is required for the non-static field, method, or property '${displayMethod(method)}'`,
      group.syntax,
    );
    return 'bad';
  }
  if (group.receiver.kind === 'this') b.useThis();
  return group.receiver;
}

export function makeCall(
  b: BodyBinder,
  chosen: Applicable,
  args: readonly ArgumentOperand[],
  receiver: BoundExpression | undefined,
  syntax: Expression,
  viaBase: boolean,
  asExtension = false,
): BoundExpression {
  const method = chosen.member as MethodSymbol;
  b.use(method, syntax);
  if (isLeftOut(b.compilation, method, b.tree)) return leftOut(b, syntax);
  const before: (BoundExpression & { kind: 'assignment' })[] = [];
  const isAsked = takesHandler(b, chosen, args);
  const kept = isAsked ? keepReceiver(b, receiver, before, syntax) : receiver;
  const { arguments: complete, temps } = completeArguments(b, chosen, args, syntax, kept);
  const virtual =
    !viaBase &&
    !method.isStatic &&
    (method.isVirtual || method.isAbstract || method.isOverride) &&
    method.methodKind !== 'delegateInvoke';
  const isHeld = !method.isStatic && receiver !== undefined;
  const type = isHeld ? seenType(b.compilation, method, seenClass(b, receiver, viaBase)) : method.returnType;
  const held = temps.length > 0 && !isAsked ? keepReceiver(b, receiver, temps, syntax) : kept;
  const call: BoundExpression = {
    kind: 'call',
    type,
    syntax,
    receiver: held,
    method,
    arguments: complete,
    virtual,
    ...(asExtension ? { asExtension } : {}),
  };
  return withTemps(call, [...before, ...temps], syntax);
}

/** The class whose members are meant. */
export function seenClass(b: BodyBinder, receiver: BoundExpression, viaBase: boolean): TypeSymbol | undefined {
  return viaBase ? b.compilation.baseTypeOf(b.containingType) : receiver.type;
}

/** What stands for a call of a conditional method whose symbol is not defined. */
function leftOut(b: BodyBinder, syntax: Expression): BoundExpression {
  return { kind: 'default', type: b.compilation.special('void'), syntax };
}

/** Arguments that were written in another order are evaluated behind what the call is made on. */
function keepReceiver(
  b: BodyBinder,
  receiver: BoundExpression | undefined,
  temps: (BoundExpression & { kind: 'assignment' })[],
  syntax: Node,
): BoundExpression | undefined {
  if (!receiver || receiver.constant || ['this', 'typeReference', 'literal'].includes(receiver.kind)) return receiver;
  // The call may change a struct: it must be the variable itself.
  const isItself = isValueType(receiver.type) && isVariable(receiver);
  if (receiver.type.kind !== 'named' || (isItself && standsAlone(receiver))) return receiver;
  const temp = b.temporary(receiver.type);
  if (isItself) temp.refKind = 'ref';
  const target = b.local(temp, syntax);
  temps.unshift({ kind: 'assignment', type: temp.type, syntax, target, value: receiver, ref: isItself });
  return target;
}

export function withTemps(
  value: BoundExpression,
  temps: readonly (BoundExpression & { kind: 'assignment' })[],
  syntax: Node,
): BoundExpression {
  if (temps.length === 0) return value;
  const locals = temps.flatMap(store => (store.target.kind === 'local' ? [store.target.local] : []));
  return { kind: 'sequence', type: value.type, syntax, locals, effects: temps, value, origin: 'namedArguments' };
}

/** Says why no overload fits. */
export function failed(
  b: BodyBinder,
  resolution: Resolution,
  args: readonly ArgumentOperand[],
  node: Expression,
  name: string,
  at: Node,
): BoundExpression {
  const values = args.flatMap(argument => (isTyped(argument.operand) ? [argument.operand] : []));
  declareUnknown(b, args);
  // What derives from something unknown may be what is asked for.
  if (values.some(({ type }) => b.compilation.mayBeAnything(type))) return b.bad(node, ...values);
  if (resolution.kind === 'ambiguous') {
    if (reportSeveral(b, at)) return b.bad(node, ...values);
    b.error(
      'CS0121',
      `The call is ambiguous between the following methods or properties: '${display(resolution.first.original)}' and '${display(resolution.second.original)}'`,
      at,
    );
  } else if (resolution.kind === 'none') explain(b, resolution.candidate, resolution.reason, args, name, at);
  return b.bad(node, ...values);
}

function display(member: Overloadable): string {
  return member.kind === 'method'
    ? displayMethod(member)
    : `${displayType(member.containingType)}.this[${member.parameters.map(parameter => displayType(parameter.type)).join(', ')}]`;
}

function explain(
  b: BodyBinder,
  candidate: Overloadable | undefined,
  reason: Mismatch | undefined,
  args: readonly ArgumentOperand[],
  name: string,
  at: Node,
) {
  if (!candidate || !reason) {
    b.error('CS1501', `No overload for method '${name}' takes ${args.length} arguments`, at);
    return;
  }
  const offset = candidate.kind === 'method' && candidate.isExtensionMethod && args.length > 0 ? 0 : 1;
  switch (reason.kind) {
    case 'count':
      if (candidate.kind === 'method' && candidate.methodKind === 'constructor')
        b.error(
          'CS1729',
          `'${displayType(candidate.containingType)}' does not contain a constructor that takes ${args.length} arguments`,
          at,
        );
      else b.error('CS1501', `No overload for method '${name}' takes ${args.length} arguments`, at);
      return;
    case 'missing':
      if (candidate.kind === 'method' && candidate.methodKind === 'constructor' && args.length === 0)
        b.error(
          'CS1729',
          `'${displayType(candidate.containingType)}' does not contain a constructor that takes 0 arguments`,
          at,
        );
      else
        b.error(
          'CS7036',
          `There is no argument given that corresponds to the required parameter '${reason.parameter.name}' of '${display(candidate)}'`,
          at,
        );
      return;
    case 'arity': {
      const arity = candidate.kind === 'method' ? candidate.typeParameters.length : 0;
      b.error(
        arity === 0 ? 'CS0308' : 'CS0305',
        arity === 0
          ? `The non-generic method '${display(candidate)}' cannot be used with type arguments`
          : `Using the generic method '${display(candidate)}' requires ${arity} type arguments`,
        at,
      );
      return;
    }
    case 'again':
      b.error(
        reason.isNamed ? 'CS1740' : 'CS1744',
        reason.isNamed
          ? `Named argument '${reason.argument.name}' cannot be specified multiple times`
          : `Named argument '${reason.argument.name}' specifies a parameter for which a positional argument has already been given`,
        reason.argument.syntax,
      );
      return;
    case 'unknownName':
      if (candidate.kind === 'method' && candidate.methodKind === 'delegateInvoke')
        b.error(
          'CS1746',
          `The delegate '${displayType(candidate.containingType)}' does not have a parameter named '${reason.argument.name}'`,
          reason.argument.syntax,
        );
      else
        b.error(
          'CS1739',
          `The best overload for '${name}' does not have a parameter named '${reason.argument.name}'`,
          reason.argument.syntax,
        );
      return;
    case 'inference':
      if (reportBodies(args) || reportNoInference(b, at)) return;
      b.error(
        'CS0411',
        `The type arguments for method '${display(candidate)}' cannot be inferred from the usage. Try specifying the type arguments explicitly.`,
        at,
      );
      return;
    case 'constraint':
      b.error(reason.violation.code, reason.violation.message, at);
      return;
    case 'ref':
      if (reason.expected === 'none')
        b.error(
          'CS1615',
          `Argument ${reason.index + offset} may not be passed with the '${reason.argument.refKind}' keyword`,
          reason.argument.syntax,
        );
      else
        b.error(
          'CS1620',
          `Argument ${reason.index + offset} must be passed with the '${reason.expected}' keyword`,
          reason.argument.syntax,
        );
      return;
    case 'type': {
      const { operand } = reason.argument;
      if (operand.kind === 'unboundLambda' && isDelegate(reason.to)) {
        convert(b, operand, reason.to);
        return;
      }
      const from = isTyped(operand)
        ? displayType(operand.type)
        : operand.kind === 'methodGroup'
          ? 'method group'
          : operand.kind === 'unboundLambda'
            ? 'lambda expression'
            : operand.kind;
      b.error(
        'CS1503',
        `Argument ${reason.index + offset}: cannot convert from '${from}' to '${displayType(reason.to)}'`,
        reason.argument.syntax,
      );
    }
  }
}

/** Nothing can be inferred from a lambda with errors in it: these are what has to be said. */
function reportBodies(args: readonly ArgumentOperand[]): boolean {
  for (const { operand } of args) {
    const broken = operand.kind === 'unboundLambda' && [...operand.tried.values()].find(({ errors }) => errors > 0);
    if (!broken) continue;
    broken.report();
    return true;
  }
  return false;
}

/** `a[i]`; `bound` is what stands before `[` when it is already known (`a?[i]`, initializers). */
export function bindElementAccess(
  b: BodyBinder,
  node: ElementAccess | ElementBinding,
  bound?: BoundExpression,
): Operand {
  const isBase = node.kind === 'ElementAccess' && node.expression.kind === 'BaseExpression';
  const receiver = bound ?? (node.kind === 'ElementAccess' ? bindRvalue(b, node.expression) : b.bad(node));
  const args = bindArguments(b, node.arguments);
  return elementOf(b, receiver, args, node, isBase);
}

export function elementOf(
  b: BodyBinder,
  receiver: BoundExpression,
  args: readonly ArgumentOperand[],
  node: Expression,
  isBase = false,
): Operand {
  if (isError(receiver.type)) return b.bad(node, receiver);
  if (isDynamic(receiver)) return lateElement(b, receiver, args, node);
  if (args.some(isDynamicArgument)) return elementByDynamic(b, receiver, args, node, isBase);
  const viaPattern = args.length === 1 && args[0] ? elementByPattern(b, receiver, args[0], node) : undefined;
  if (viaPattern) return viaPattern;
  if (receiver.type.kind === 'array') return bindArrayElement(b, receiver, args, node);
  if (receiver.type.kind === 'pointer') {
    b.unsupported('BGT0003', 'Pointers are not supported', node);
    return b.bad(node, receiver);
  }
  if (args.some(hasUnknownType)) return b.bad(node, receiver);
  const indexers = lookupIndexers(b, receiver.type, isBase || receiver.kind === 'this' ? undefined : receiver.type);
  if (indexers.length === 0) {
    const hidden = receiver.type.kind === 'named' ? inaccessible(b, receiver.type, 'Item') : undefined;
    if (hidden?.kind === 'property' && hidden.isIndexer)
      reportInaccessible(b, hidden, hidden.containingType, receiver, node);
    else
      b.error('CS0021', `Cannot apply indexing with [] to an expression of type '${displayType(receiver.type)}'`, node);
    return b.bad(node, receiver);
  }
  const resolution = resolveOverload(b, indexers, args, [], receiver.type);
  if (resolution.kind !== 'found') return failed(b, resolution, args, node, 'this', node);
  const property = resolution.best.member as PropertySymbol;
  b.use(property, node);
  const { arguments: complete, temps } = completeArguments(b, resolution.best, args, node);
  if (receiver.kind === 'this') b.useThis();
  const access: BoundExpression = {
    kind: 'property',
    type: seenType(b.compilation, property, seenClass(b, receiver, isBase)),
    syntax: node,
    receiver: temps.length > 0 ? keepReceiver(b, receiver, temps, node) : receiver,
    property,
    arguments: complete,
    virtual: !isBase && (property.isVirtual || property.isAbstract || property.isOverride),
  };
  return withTemps(access, temps, node);
}

/** Which indexer is meant shows when the values are known, unless none can be. */
function elementByDynamic(
  b: BodyBinder,
  receiver: BoundExpression,
  args: readonly ArgumentOperand[],
  node: Expression,
  isBase: boolean,
): BoundExpression {
  if (isBase) {
    b.error(
      'CS1972',
      'The indexer access needs to be dynamically dispatched, but cannot be because it is part of a base access expression. Consider casting the dynamic arguments or eliminating the base access.',
      node,
    );
    return b.bad(node, receiver);
  }
  const indexers = lookupIndexers(b, receiver.type, receiver.kind === 'this' ? undefined : receiver.type);
  const impossible = indexers.length > 0 ? neverApplies(b, indexers, args, []) : undefined;
  return impossible ? failed(b, impossible, args, node, 'this', node) : lateElement(b, receiver, args, node);
}

/** An Index or Range in brackets, where no indexer of the type takes one itself. */
function elementByPattern(
  b: BodyBinder,
  receiver: BoundExpression,
  { operand, refKind }: ArgumentOperand,
  node: Expression,
): BoundExpression | undefined {
  if (refKind !== 'none' || !isTyped(operand)) return undefined;
  const [isIndex, isRange] = [isIndexType(operand.type), isRangeType(operand.type)];
  if (!isIndex && !isRange) return undefined;
  const isTaken = lookupIndexers(b, receiver.type).some(
    ({ parameters: [only, ...others] }) => others.length === 0 && only && sameType(only.type, operand.type),
  );
  if (isTaken) return undefined;
  return isIndex ? elementAtIndex(b, receiver, operand, node) : sliceOf(b, receiver, operand, node);
}

function bindArrayElement(
  b: BodyBinder,
  array: BoundExpression,
  args: readonly ArgumentOperand[],
  node: Expression,
): Operand {
  if (array.type.kind !== 'array') return b.bad(node);
  const named = args.find(({ name }) => name !== undefined);
  if (named) b.error('CS1742', 'An array access may not have a named argument specifier', named.syntax);
  if (args.length !== array.type.rank) {
    b.error('CS0022', `Wrong number of indices inside []; expected ${array.type.rank}`, node);
    return b.bad(node, array);
  }
  const candidates = (['int', 'uint', 'long', 'ulong'] as const).map(name => b.compilation.special(name));
  const indices = args.map(argument => {
    if (argument.operand.kind === 'defaultLiteral') return convert(b, argument.operand, b.compilation.special('int'));
    const value = settle(b, argument.operand);
    const type =
      candidates.find(candidate => !isError(value.type) && canIndex(b, value, candidate)) ??
      b.compilation.special('int');
    return convert(b, value, type, argument.syntax);
  });
  return { kind: 'arrayAccess', type: array.type.element, syntax: node, array, indices };
}

function canIndex(b: BodyBinder, value: BoundExpression, type: TypeSymbol): boolean {
  return b.speculate(() => convert(b, value, type)).diagnostics.length === 0;
}
