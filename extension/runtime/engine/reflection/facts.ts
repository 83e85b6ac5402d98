// Access and kind of members and types as metadata keeps them (ECMA-335, II.23.1).
import type { Accessibility, FieldSymbol, MethodSymbol, NamedType } from '../../../../server/csharp/symbols/symbols';
import type { EngineType } from '../runtimeTypes';
import { isConstructor } from './memberObjects';

/** Methods and fields share these numbers. */
const memberAccess: Readonly<Record<Accessibility, number>> = {
  private: 1,
  'private protected': 2,
  internal: 3,
  protected: 4,
  'protected internal': 5,
  public: 6,
};
const nestedAccess: Readonly<Record<Accessibility, number>> = {
  public: 2,
  private: 3,
  protected: 4,
  internal: 5,
  'private protected': 6,
  'protected internal': 7,
};

/** System.Reflection.MethodAttributes. */
export function methodAttributes(symbol: MethodSymbol): number {
  const isVirtual = symbol.isVirtual || symbol.isAbstract || symbol.isOverride || symbol.explicitImplementation;
  let bits = memberAccess[symbol.accessibility] | 0x80;
  if (symbol.isStatic) bits |= 0x10;
  if (symbol.isSealed || symbol.explicitImplementation) bits |= 0x20;
  if (isVirtual) bits |= 0x40;
  if (isVirtual && !symbol.isOverride) bits |= 0x100;
  if (symbol.isAbstract) bits |= 0x400;
  if (isConstructor(symbol)) bits |= 0x1800;
  else if (symbol.associated || symbol.methodKind === 'operator' || symbol.methodKind === 'conversion') bits |= 0x800;
  return bits;
}

/** System.Reflection.FieldAttributes. */
export function fieldAttributes(symbol: FieldSymbol): number {
  let bits = memberAccess[symbol.backingFor ? 'private' : symbol.accessibility];
  if (symbol.isConst) return bits | 0x8050;
  if (symbol.isStatic) bits |= 0x10;
  if (symbol.isReadOnly) bits |= 0x20;
  return bits;
}

/** System.Reflection.TypeAttributes. */
export function typeAttributes(type: EngineType): number {
  if (type.elementType) return typeAttributes(type.elementType) | 0x100;
  const { named } = type;
  if (!named) return 1;
  const { accessibility } = named.definition;
  let bits = named.containingType ? nestedAccess[accessibility] : accessibility === 'public' ? 1 : 0;
  if (type.kind === 'interface') bits |= 0x20;
  if (type.isValueType && type.kind !== 'enum') bits |= 0x8;
  if (type.isAbstract || named.definition.isStatic) bits |= 0x80;
  if (type.isSealed || named.definition.isStatic) bits |= 0x100;
  if (type.types.hasAttribute(named, 'Serializable')) bits |= 0x2000;
  if ((type.kind === 'class' || type.kind === 'struct') && !hasStaticConstructor(named)) bits |= 0x100000;
  return bits;
}

function hasStaticConstructor(named: NamedType): boolean {
  return named.definition.declaredMembers.some(
    member => member.kind === 'method' && member.methodKind === 'staticConstructor',
  );
}
