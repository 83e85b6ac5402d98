// The constructor that Activator.CreateInstance means.
import type { MethodSymbol } from '../../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine';
import type { EngineType } from '../runtimeTypes';
import { ThrownException, type Value } from '../values';
import type { Invocation } from './invocation';

/** Undefined: a value type that is made of zeros. Throws MissingMethodException when no constructor fits. */
export function chooseConstructor(
  engine: Engine,
  invocation: Invocation,
  type: EngineType,
  args: readonly Value[] = [],
  nonPublic = false,
): MethodSymbol | undefined {
  const missing = (message: string) => engine.runtime.error('System.MissingMethodException', message);
  if (type.typeArguments?.some(argument => argument.kind === 'open')) {
    throw engine.runtime.error(
      'System.ArgumentException',
      `Cannot create an instance of ${type.fullName} because Type.ContainsGenericParameters is true.`,
    );
  }
  if (type.kind === 'interface') throw missing('Cannot create an instance of an interface.');
  if (type.isAbstract) throw missing('Cannot create an abstract class.');
  const all = engine.members
    .constructorsOf(type)
    .filter(method => nonPublic || method.accessibility === 'public')
    .filter(method => !(type.isValueType && method.synthesized && method.parameters.length === 0));
  const plain = all.filter(method => fits(engine, invocation, method, args));
  const fitting = plain.length > 0 ? plain : all.filter(method => fitsExpanded(engine, invocation, method, args));
  const [first] = fitting;
  if (!first) {
    if (args.length > 0) throw missing(`Constructor on type '${type.fullName}' not found.`);
    if (type.isValueType) return undefined;
    throw missing('No parameterless constructor defined for this object.');
  }
  return fitting.reduce((best, next) => (isMoreSpecific(engine, next, best) ? next : best), first);
}

function fits(engine: Engine, invocation: Invocation, method: MethodSymbol, args: readonly Value[]): boolean {
  return (
    method.parameters.length === args.length &&
    method.parameters.every((parameter, i) => takes(invocation, engine.types.of(parameter.type), args[i] ?? null))
  );
}
/** The rest of the arguments go into the array of the last parameter. */
function fitsExpanded(engine: Engine, invocation: Invocation, method: MethodSymbol, args: readonly Value[]): boolean {
  const types = method.parameters.map(parameter => engine.types.of(parameter.type));
  const element = types.at(-1)?.elementType;
  if (!method.parameters.at(-1)?.isParams || !element || args.length < types.length - 1) return false;
  return args.every((arg, i) => takes(invocation, i < types.length - 1 ? (types[i] as EngineType) : element, arg));
}
function takes(invocation: Invocation, type: EngineType, arg: Value): boolean {
  if (arg === null) return !type.isValueType || type.isNullable;
  return canConvert(() => invocation.converted(arg, type));
}
function canConvert(convert: () => Value): boolean {
  try {
    convert();
    return true;
  } catch (error) {
    if (error instanceof ThrownException) return false;
    throw error;
  }
}

/** Each parameter could be given to the other's, and one of them is another type. */
function isMoreSpecific(engine: Engine, one: MethodSymbol, other: MethodSymbol): boolean {
  const types = (method: MethodSymbol) => method.parameters.map(parameter => engine.types.of(parameter.type));
  const theirs = types(other);
  return types(one).every((type, i) => theirs[i]?.isAssignableFrom(type) ?? false);
}
