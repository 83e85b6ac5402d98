// Expressions of the watch window: names, members, indices, literals and simple operators over what a frame holds. Runs no code of the user.
import { UserError } from '../../../server/base/errors';
import type { Expression } from '../../../server/csharp/syntax/nodes';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import type { Engine } from '../engine/engine';
import type { MethodFrame } from '../engine/frames';
import { EngineType } from '../engine/runtimeTypes';
import { Boxed, CsArray, CsObject, type Value } from '../engine/values';
import { failureText, readableProperty } from './properties';
import { type InspectedVariable, namedValues, type TypedValue, variable } from './variables';

/** `isHarmless`: nothing may change by it, as when the mouse only rests on a name. */
export function evaluate(
  engine: Engine,
  text: string,
  frame: MethodFrame | undefined,
  isHarmless: boolean,
): InspectedVariable {
  return variable(engine, text, evaluateValue(engine, text, frame, isHarmless), text);
}

/** As `evaluate`, but the value itself. */
export function evaluateValue(
  engine: Engine,
  text: string,
  frame: MethodFrame | undefined,
  isHarmless = false,
): TypedValue {
  const tree = parseCSharp(`class C { object o = ${text}\n; }`);
  const [type] = tree.root.members;
  const field = type?.kind === 'TypeDeclaration' ? type.members[0] : undefined;
  const initializer = field?.kind === 'FieldDeclaration' ? field.declarators[0]?.initializer : undefined;
  if (tree.diagnostics.length > 0 || !initializer || initializer.kind === 'ArrayInitializer') {
    throw new UserError('not-an-expression', `"${text}" is no expression that can be evaluated.`);
  }
  return new Evaluator(engine, frame, isHarmless).value(initializer);
}

class Evaluator {
  constructor(
    private readonly engine: Engine,
    private readonly frame: MethodFrame | undefined,
    private readonly isHarmless: boolean,
  ) {}

  value(node: Expression): TypedValue {
    const result = this.find(node);
    if (result instanceof EngineType)
      throw new UserError('type-as-value', `${result.displayName} is a type, not a value.`);
    return result;
  }

  /** A value, or a type whose static members may be asked for. */
  private find(node: Expression): TypedValue | EngineType {
    switch (node.kind) {
      case 'IdentifierName':
        return this.name(node.identifier.name);
      case 'ThisExpression':
        return this.name('this');
      case 'ParenthesizedExpression':
        return this.find(node.expression);
      case 'MemberAccess':
        return this.member(this.find(node.expression), node.name.identifier.name);
      case 'ElementAccess':
        return this.element(
          this.value(node.expression),
          node.arguments.map(argument => this.value(argument.expression)),
        );
      case 'Literal':
        return this.literal(node);
      case 'UnaryExpression':
        if (node.operator.text === '-') return this.negative(this.value(node.operand));
        throw notEvaluated();
      default:
        throw notEvaluated();
    }
  }

  private negative({ value, type }: TypedValue): TypedValue {
    if (typeof value === 'number' && type.special !== 'char') return { value: -value, type };
    if (typeof value === 'bigint' && type.special === 'long') return { value: -value, type };
    throw notEvaluated();
  }

  private literal({ literal }: Expression & { kind: 'Literal' }): TypedValue {
    const { types, program } = this.engine;
    switch (literal.type) {
      case 'string':
      case 'utf8string':
        return { value: literal.value, type: types.string };
      case 'bool':
      case 'char':
      case 'int':
      case 'uint':
      case 'long':
      case 'ulong':
      case 'float':
      case 'double':
        return { value: literal.value, type: types.of(program.special(literal.type)) };
      default:
        return { value: null, type: types.object };
    }
  }

  private name(name: string): TypedValue | EngineType {
    const { frame, engine } = this;
    const named = frame ? namedValues(engine, frame) : [];
    const local = named.findLast(entry => entry.name === name);
    if (local) return local;
    const self = named.find(entry => entry.name === 'this');
    const declaring = frame?.method.declaringType;
    const member = (self && this.memberOf(self, name)) ?? (declaring && this.staticOf(declaring, name));
    if (member) return member;
    const type =
      engine.program.sourceTypes.find(entry => entry.name === name) ?? engine.program.typeByMetadataName(name);
    if (type && type.arity === 0) return engine.types.of(type);
    throw new UserError('unknown-name', `The name ${name} does not exist here.`);
  }

  private member(holder: TypedValue | EngineType, name: string): TypedValue {
    const found = holder instanceof EngineType ? this.staticOf(holder, name) : this.memberOf(holder, name);
    if (found) return found;
    const type = holder instanceof EngineType ? holder : holder.type;
    if (!(holder instanceof EngineType) && holder.value === null)
      throw new UserError('null-value', `The value before .${name} is null.`);
    throw new UserError(
      'unknown-member',
      `${type.displayName} has no field or auto property ${name}; other members would run code.`,
    );
  }

  private memberOf({ value, type }: TypedValue, name: string): TypedValue | undefined {
    const { engine } = this;
    const int = engine.types.of(engine.program.special('int'));
    if (typeof value === 'string' && name === 'Length') return { value: value.length, type: int };
    if (value === null || typeof value !== 'object') return undefined;
    if (value instanceof Boxed) return this.memberOf({ value: value.value, type: value.$type as EngineType }, name);
    if (value instanceof CsArray) return name === 'Length' ? { value: value.items.length, type: int } : undefined;
    if (!(value instanceof CsObject)) return undefined;
    const own = value.$type as EngineType;
    const field = own.fields.findLast(entry => entry.name === name || entry.backs === name);
    if (field)
      return { value: (value as unknown as Record<string, Value>)[field.key] ?? null, type: field.type as EngineType };
    return this.libraryProperty(value, own, name) ?? this.staticOf(type, name);
  }

  private libraryProperty(value: CsObject, type: EngineType, name: string): TypedValue | undefined {
    const property = readableProperty(this.engine, value, type, name);
    if (!property) return undefined;
    if (property.mayAct && this.isHarmless)
      throw new UserError('may-act', `Reading ${name} may change something: evaluate it in the watch window.`);
    try {
      return property.read();
    } catch (error) {
      const text = failureText(error);
      if (text === undefined) throw error;
      throw new UserError('getter-failed', `${name} ${text}.`);
    }
  }

  private staticOf(type: EngineType, name: string): TypedValue | undefined {
    const field = type.staticFields.find(entry => entry.name === name || entry.backs === name);
    if (field) return { value: type.statics[field.key] ?? null, type: field.type as EngineType };
    const member = type.enumMembers.find(entry => entry.name === name);
    return member && { value: member.value, type };
  }

  private element(holder: TypedValue, indices: readonly TypedValue[]): TypedValue {
    const { value } = holder;
    const numbers = indices.map(index => Number(index.value));
    const { engine } = this;
    if (typeof value === 'string') {
      const code = value.charCodeAt(numbers[0] ?? -1);
      if (Number.isNaN(code)) throw new UserError('index-outside', 'The index is outside the string.');
      return { value: code, type: engine.types.of(engine.program.special('char')) };
    }
    if (value instanceof CsArray) {
      let flat = 0;
      value.lengths.forEach((length, i) => {
        const index = numbers[i] ?? -1;
        if (!(index >= 0 && index < length)) throw new UserError('index-outside', 'The index is outside the array.');
        flat = flat * length + index;
      });
      return { value: value.get(flat), type: value.elementType as EngineType };
    }
    if (value instanceof CsObject && !(value.$type as EngineType).named?.isSource) {
      const type = value.$type as EngineType;
      const getter = engine.wellKnownIn(type, 'Item', 0, true);
      try {
        return {
          value: engine.callNow(getter, [value, ...indices.map(index => index.value)]) as Value,
          type: engine.typeIn(getter.definition.returnType, getter.substitution),
        };
      } catch {
        throw new UserError('index-outside', 'There is no such element.');
      }
    }
    throw new UserError('no-indexer', `${holder.type.displayName} cannot be indexed here.`);
  }
}

function notEvaluated(): UserError {
  return new UserError(
    'not-evaluated',
    'This kind of expression cannot be evaluated here; names, members and indices can.',
  );
}
