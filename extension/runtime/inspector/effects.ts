// Whether an expression only looks: then a debugger may evaluate it unasked, and the run need not remember that it did.
import type { BoundBody } from '../../../server/csharp/binding/bound';
import type { FieldSymbol, MethodSymbol, NamedType, PropertySymbol } from '../../../server/csharp/symbols/symbols';
import { isReferenceType } from '../../../server/csharp/symbols/types';
import type { Engine } from '../engine/engine';
import { walkAll } from '../engine/lowering/closures';
import type { BoundNode } from '../engine/lowering/tree';

/** Getters count as looking, as C# asks of them; calls only where the library says what they do. */
export function onlyLooks(engine: Engine, body: BoundBody): boolean {
  let looks = true;
  walkAll(body, node => {
    looks &&= nodeLooks(engine, node);
  });
  return looks;
}

function nodeLooks(engine: Engine, node: BoundNode): boolean {
  if (acting.has(node.kind)) return false;
  switch (node.kind) {
    case 'call':
    case 'newDelegate':
      return callLooks(node.method);
    case 'new':
      return isPlainValue(node.constructorSymbol.containingType);
    case 'property':
      return propertyLooks(node.property);
    case 'field':
      return !node.field.isStatic || isInitialized(engine, node.field);
    default:
      return true;
  }
}

const acting: ReadonlySet<string> = new Set([
  'assignment',
  'compoundAssignment',
  'increment',
  'coalescingAssignment',
  'eventAssignment',
  'deconstruction',
  'newTypeParameter',
  'await',
  'dynamic',
]);

function callLooks(method: MethodSymbol): boolean {
  const { containingType, methodKind } = method;
  if (methodKind === 'delegateInvoke' || methodKind === 'localFunction') return false;
  return isPlainValue(containingType) || containingType.definition.metadataName === 'System.Linq.Enumerable';
}

/** Values that nobody can change, and the classes that calculate with them. */
function isPlainValue({ definition }: NamedType): boolean {
  const { special } = definition;
  if (special) return !others.has(special);
  return plainValues.has(definition.metadataName);
}

const others: ReadonlySet<string> = new Set(['object', 'array', 'delegate', 'multicastdelegate', 'exception']);
const plainValues: ReadonlySet<string> = new Set(
  ['Math', 'Convert', 'DateTime', 'DateTimeOffset', 'TimeSpan', 'Version', 'Uri'].map(name => `System.${name}`),
);

/** A native getter that gives out an object may act, as the socket properties that take a socket from its broker. */
function propertyLooks({ getter, type }: PropertySymbol): boolean {
  const isObject = isReferenceType(type) && !(type.kind === 'named' && type.special === 'string');
  return !(getter?.isExtern && isObject);
}

/** Using a type for the first time runs its initializer. */
function isInitialized(engine: Engine, field: FieldSymbol): boolean {
  return (
    field.containingType.definition !== field.containingType ||
    engine.initializers.initialize(engine.types.of(field.containingType))
  );
}
