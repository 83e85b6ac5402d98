// BeginInvoke and EndInvoke, which C# adds to each delegate type (ECMA-335, II.14.6.3): their signatures and bodies. The bodies hand
// arguments and results as arrays to AsyncResult of the library.
import {
  LocalSymbol,
  MethodSymbol,
  type NamedType,
  ParameterSymbol,
  type RefKind,
  type TypeSymbol,
} from '../../symbols/symbols';
import { arrayOf, isObject, isValueType, isVoid } from '../../symbols/types';
import type { BoundBlock, BoundExpression, BoundStatement } from '../bound';
import type { Compilation } from '../compilation';

/** The two methods; none where values cannot go into arrays of objects, or without the types that they need. */
export function asynchronousCalls(compilation: Compilation, invoke: MethodSymbol): MethodSymbol[] {
  const result = compilation.libraryType('System.IAsyncResult');
  const callback = compilation.libraryType('System.AsyncCallback');
  const types = [invoke.returnType, ...invoke.parameters.map(({ type }) => type)];
  if (!result || !callback || invoke.returnRefKind !== 'none' || !types.every(canBeBoxed)) return [];
  const method = (name: string, synthesized: 'beginInvoke' | 'endInvoke', returnType: TypeSymbol) => {
    const made = new MethodSymbol('ordinary', invoke.containingType);
    made.name = name;
    made.accessibility = 'public';
    made.synthesized = synthesized;
    made.returnType = returnType;
    return made;
  };
  const add = (to: MethodSymbol, name: string, type: TypeSymbol, refKind: RefKind = 'none') =>
    to.parameters.push(new ParameterSymbol(name, type, to.parameters.length, refKind));
  const begin = method('BeginInvoke', 'beginInvoke', result);
  for (const { name, type, refKind } of invoke.parameters) add(begin, name, type, refKind);
  add(begin, 'callback', callback);
  add(begin, 'object', compilation.special('object'));
  const end = method('EndInvoke', 'endInvoke', invoke.returnType);
  for (const { name, type, refKind } of invoke.parameters) if (refKind !== 'none') add(end, name, type, refKind);
  add(end, 'result', result);
  return [begin, end];
}

function canBeBoxed(type: TypeSymbol): boolean {
  if (type.kind === 'named') return !type.definition.isRefStruct;
  return type.kind !== 'pointer';
}

/** `return AsyncResult.Begin(this, new object[] { … }, callback, object);` */
export function beginInvokeBody(compilation: Compilation, method: MethodSymbol): BoundBlock | undefined {
  const begin = libraryMethod(compilation, 'Begin');
  const object = compilation.special('object');
  if (!begin) return undefined;
  const [callback, state] = method.parameters.slice(-2).map(read);
  const values = method.parameters.slice(0, -2).map(parameter => {
    const { type, refKind } = parameter;
    // What is to be given out has no value yet.
    return toObject(refKind === 'out' ? { kind: 'default', type, syntax: undefined } : read(parameter), object);
  });
  const args: BoundExpression = {
    kind: 'newArray',
    type: arrayOf(object),
    syntax: undefined,
    sizes: [number(compilation, values.length)],
    elements: values,
  };
  if (!callback || !state) return undefined;
  return block([], [returned(call(begin, [self(method), args, callback, state]))]);
}

/** `object[] all = AsyncResult.End(this, result);` then each argument that was passed by reference, and the result behind them. */
export function endInvokeBody(compilation: Compilation, method: MethodSymbol): BoundBlock | undefined {
  const end = libraryMethod(compilation, 'End');
  const invoke = method.containingType.delegateInvoke;
  const result = method.parameters.at(-1);
  if (!end || !invoke || !result) return undefined;
  const all = new LocalSymbol('$all', end.returnType);
  const { type } = all;
  const at = (index: number, wanted: TypeSymbol): BoundExpression =>
    fromObject(
      {
        kind: 'arrayAccess',
        type: compilation.special('object'),
        syntax: undefined,
        array: { kind: 'local', type, syntax: undefined, local: all },
        indices: [number(compilation, index)],
      },
      wanted,
    );
  const given = invoke.parameters.filter(({ refKind }) => refKind === 'ref' || refKind === 'out');
  const statements: BoundStatement[] = [
    { kind: 'localDeclaration', syntax: undefined, local: all, initializer: call(end, [self(method), read(result)]) },
    ...given.flatMap(({ name, ordinal }): BoundStatement[] => {
      const parameter = method.parameters.find(each => each.name === name);
      return parameter ? [assigned(read(parameter), at(ordinal, parameter.type))] : [];
    }),
    returned(isVoid(method.returnType) ? undefined : at(invoke.parameters.length, method.returnType)),
  ];
  return block([all], statements);
}

function libraryMethod(compilation: Compilation, name: string): MethodSymbol | undefined {
  const type = compilation.libraryType('System.Runtime.Remoting.Messaging.AsyncResult');
  return (
    type && compilation.membersNamed(type, name).find((member): member is MethodSymbol => member.kind === 'method')
  );
}

// ---- nodes --------------------------------------------------------------------------------------------------------------

function self(method: MethodSymbol): BoundExpression {
  return { kind: 'this', type: method.containingType, syntax: undefined };
}

function read(parameter: ParameterSymbol): BoundExpression {
  return { kind: 'parameter', type: parameter.type, syntax: undefined, parameter };
}

function number(compilation: Compilation, value: number): BoundExpression {
  return { kind: 'literal', type: compilation.special('int'), syntax: undefined, constant: { value } };
}

function call(method: MethodSymbol, values: readonly BoundExpression[]): BoundExpression {
  return {
    kind: 'call',
    type: method.returnType,
    syntax: undefined,
    receiver: undefined,
    method,
    arguments: values.map(expression => ({ expression, refKind: 'none' })),
    virtual: false,
  };
}

function toObject(operand: BoundExpression, object: NamedType): BoundExpression {
  if (isObject(operand.type)) return operand;
  const conversion = isValueType(operand.type) || operand.type.kind === 'typeParameter' ? 'boxing' : 'reference';
  return { kind: 'conversion', type: object, syntax: undefined, operand, conversion, explicit: false, checked: false };
}

function fromObject(operand: BoundExpression, type: TypeSymbol): BoundExpression {
  if (isObject(type)) return operand;
  const conversion = isValueType(type) ? 'unboxing' : 'cast';
  return { kind: 'conversion', type, syntax: undefined, operand, conversion, explicit: true, checked: false };
}

function assigned(target: BoundExpression, value: BoundExpression): BoundStatement {
  return {
    kind: 'expression',
    syntax: undefined,
    expression: { kind: 'assignment', type: target.type, syntax: undefined, target, value, ref: false },
  };
}

function returned(expression: BoundExpression | undefined): BoundStatement {
  return { kind: 'return', syntax: undefined, expression };
}

function block(locals: readonly LocalSymbol[], statements: readonly BoundStatement[]): BoundBlock {
  return { kind: 'block', syntax: undefined, locals, statements };
}
