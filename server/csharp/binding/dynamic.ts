// What is bound when it runs: everything that is done with a value of type dynamic (C# specification, 12.3).
import {
  type LocalSymbol,
  MethodSymbol,
  ParameterSymbol,
  type Substitution,
  type TypeSymbol,
} from '../symbols/symbols';
import { arrayOf, dynamicType, isError, isVoid, nullType } from '../symbols/types';
import type { Expression, SyntaxTree } from '../syntax/nodes';
import { BodyBinder, newFrame } from './bodyBinder';
import type {
  BindDiagnostic,
  BoundBlock,
  BoundBody,
  BoundDynamic,
  BoundExpression,
  BoundStatement,
  LateBind,
} from './bound';
import type { Compilation } from './compilation';
import { implicitConversion } from './conversions';
import { byValue, convert, convertExplicitly, settle } from './convert';
import { isTyped, type Operand } from './operands';
import type { TypeScope } from './resolveTypes';

export function isDynamic(operand: Operand): boolean {
  return isTyped(operand) && operand.type.kind === 'dynamic';
}

/** The same value, seen as one of another reference type; nothing happens when it runs. */
export function seenAs(value: BoundExpression, type: TypeSymbol): BoundExpression {
  return {
    kind: 'conversion',
    type,
    syntax: value.syntax,
    operand: value,
    conversion: 'reference',
    explicit: true,
    checked: false,
  };
}

/**
 * An expression whose meaning `get` tells once the types of the operands are known; `set` tells what an assignment to it means, with
 * the value as last operand. Constants and types stay what they are; other operands are evaluated first, in order.
 */
export function late(
  b: BodyBinder,
  syntax: Expression,
  operands: readonly BoundExpression[],
  get: LateBind,
  set?: LateBind,
): BoundDynamic {
  const evaluated = operands.filter(operand => !isFixed(operand));
  const whole =
    (bind: LateBind): LateBind =>
    (inner, given) => {
      const rest = [...given];
      const all = operands.map(operand => (isFixed(operand) ? operand : (rest.shift() ?? operand)));
      return bind(inner, [...all, ...rest]);
    };
  const object = b.compilation.special('object');
  return {
    kind: 'dynamic',
    type: dynamicType,
    syntax,
    operands: evaluated.map(operand => convert(b, operand, object, syntax)),
    types: evaluated.map(operand => (isDynamic(operand) ? undefined : operand.type)),
    site: {
      get: whole(get),
      set: set && whole(set),
      tree: b.tree,
      typeScope: b.typeScope,
      containingType: b.containingType,
      checked: b.checked,
    },
  };
}

function isFixed(operand: BoundExpression): boolean {
  return operand.constant !== undefined || operand.kind === 'typeReference';
}

/** Where the code of a late-bound expression stands. */
export interface LateContext {
  readonly tree: SyntaxTree;
  readonly typeScope: TypeScope;
  readonly containingType: BodyBinder['containingType'];
  readonly checked: boolean;
}

/** A dynamic value becomes one of a known type when it is known what it is. */
export function lateConversion(
  b: BodyBinder,
  value: BoundExpression,
  to: TypeSymbol,
  explicit: boolean,
  syntax: Expression,
): BoundExpression {
  const converted = late(b, syntax, [value], (inner, [operand]) => {
    if (!operand) return inner.bad(syntax);
    const target = inner.known(to);
    if (!isVoid(target) && target !== operand.type) {
      const wanted: BoundExpression = {
        kind: 'typeof',
        type: b.compilation.constructed('System.Type') ?? operand.type,
        syntax,
        target,
        unbound: false,
      };
      const said = lateValueCall(inner, operand, 'ConvertTo', [wanted], syntax);
      if (said) return said;
    }
    return explicit ? convertExplicitly(inner, operand, target, syntax) : convert(inner, operand, target, syntax);
  });
  // What comes back is a `to` already, in a box.
  const object = seenAs(converted, b.compilation.special('object'));
  return isVoid(to) ? object : convertExplicitly(b, object, to, syntax);
}

/** A late-bound expression for certain types of its operands: a method that takes them, boxed, or why there is none. */
export type LateTarget =
  | { readonly method: MethodSymbol; readonly body: BoundBody }
  | { readonly error: BindDiagnostic };

/** `types`: what the operands are now; undefined for null. `substitution`: of the type parameters around. */
export function bindLate(
  compilation: Compilation,
  { site, syntax, types: declared }: BoundDynamic,
  types: readonly (TypeSymbol | undefined)[],
  substitution: Substitution,
): LateTarget {
  const object = compilation.special('object');
  const method = new MethodSymbol('ordinary', site.containingType);
  method.name = 'CallSite.Target';
  method.isStatic = true;
  method.returnType = object;
  method.synthesized = 'lateBound';
  method.parameters = types.map((_, i) => new ParameterSymbol(`$${i}`, object, i, 'none'));
  const b = new BodyBinder(
    compilation,
    site.tree,
    site.typeScope,
    site.containingType,
    newFrame(method, undefined),
    true,
  );
  b.checked = site.checked;
  b.substitution = substitution;
  const locals: LocalSymbol[] = [];
  const statements: BoundStatement[] = [];
  const operands = method.parameters.map((parameter, i): BoundExpression => {
    const known = declared[i];
    const type = known ? b.known(known) : types[i];
    if (!type) return b.literal(null, nullType, syntax);
    const given: BoundExpression = { kind: 'parameter', type: object, syntax, parameter };
    const local = b.temporary(type);
    locals.push(local);
    const initializer = convertExplicitly(b, given, type, syntax as Expression);
    statements.push({ kind: 'localDeclaration', syntax: undefined, local, initializer });
    return b.local(local, syntax);
  });
  const result = settle(b, site.get(b, operands));
  if (isVoid(result.type)) {
    statements.push({ kind: 'expression', syntax, expression: result });
    statements.push({ kind: 'return', syntax, expression: b.literal(null, object, syntax) });
  } else statements.push({ kind: 'return', syntax, expression: convert(b, result, object, syntax) });
  const [error] = b.diagnostics;
  if (error) return { error };
  const block: BoundBlock = { kind: 'block', syntax: undefined, locals, statements };
  return { method, body: { method, tree: site.tree, block, captures: [], capturesThis: false, hasErrors: false } };
}

/** Objects that answer for their members themselves: `System.Dynamic.ILateBound` of the library. */
const lateBound = 'System.Dynamic.ILateBound';
/** Those that are asked about their members before anybody looks at their type. */
const lateNames = 'System.Dynamic.ILateNames';
/** Those that are asked about operators and conversions before anybody looks at their type. */
const lateValue = 'System.Dynamic.ILateValue';

/** What the object says to a late-bound operation; undefined when it is none that is asked. */
export function lateBoundCall(
  b: BodyBinder,
  receiver: BoundExpression,
  name: string,
  args: readonly BoundExpression[],
  syntax: Expression,
  contractName = lateBound,
): BoundExpression | undefined {
  const contract = b.compilation.typeByMetadataName(contractName);
  if (!contract || receiver.type.kind === 'null') return undefined;
  if (!implicitConversion(b.compilation, receiver.type, contract, false)) return undefined;
  const method = b.compilation.membersNamed(contract, name)[0];
  if (method?.kind !== 'method') return undefined;
  const call: BoundExpression = {
    kind: 'call',
    type: method.returnType,
    syntax,
    receiver: convert(b, receiver, contract, syntax),
    method,
    arguments: args.map((argument, i) =>
      byValue(convert(b, argument, method.parameters[i]?.type ?? argument.type, syntax)),
    ),
    virtual: true,
  };
  return isVoid(method.returnType) ? call : seenAs(call, dynamicType);
}

/** The same for objects that are asked first about their members; undefined for all others. */
export function lateNamesCall(
  b: BodyBinder,
  receiver: BoundExpression,
  name: string,
  args: readonly BoundExpression[],
  syntax: Expression,
): BoundExpression | undefined {
  return lateBoundCall(b, receiver, name, args, syntax, lateNames);
}

/** The same for objects that are asked first about operators and conversions; undefined for all others. */
export function lateValueCall(
  b: BodyBinder,
  receiver: BoundExpression,
  name: string,
  args: readonly BoundExpression[],
  syntax: Expression,
): BoundExpression | undefined {
  return lateBoundCall(b, receiver, name, args, syntax, lateValue);
}

/** What the type itself has comes first; what it has not is asked of the object. */
export function orLateBound(
  b: BodyBinder,
  bind: () => BoundExpression,
  otherwise: () => BoundExpression | undefined,
): BoundExpression {
  const { result, diagnostics } = b.speculate(bind);
  if (diagnostics.length === 0 && !isError(result.type)) return result;
  const own = otherwise();
  if (own) return own;
  b.replay(diagnostics);
  return result;
}

/** `new object[] { … }` */
export function objectArray(b: BodyBinder, values: readonly BoundExpression[], syntax: Expression): BoundExpression {
  const object = b.compilation.special('object');
  return {
    kind: 'newArray',
    type: arrayOf(object),
    syntax,
    sizes: [b.int(values.length, syntax)],
    elements: values.map(value => convert(b, value, object, syntax)),
  };
}
