// The objects that stand for members in C#: one for each member and type that was asked, so that references can be compared.
import type { Compilation } from '../../../../server/csharp/binding/compilation';
import type {
  EventSymbol,
  FieldSymbol,
  MethodSymbol,
  ParameterSymbol,
  PropertySymbol,
  RefKind,
  TypeSymbol,
} from '../../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine';
import type { MethodEntry } from '../methods';
import type { EngineType } from '../runtimeTypes';
import type { CsObject } from '../values';

export type Member = MethodSymbol | FieldSymbol | PropertySymbol | EventSymbol;

export interface MemberState<M extends Member = Member> {
  readonly symbol: M;
  /** The type that has it, with its type arguments. */
  readonly declaring: EngineType;
  /** The type that was asked for it: `declaring` or one derived from it. */
  readonly reflected: EngineType;
  /** Of a generic method; empty while it is open. */
  readonly typeArguments: readonly EngineType[];
}
export type MemberObject<M extends Member = Member> = CsObject & { $state: MemberState<M> };

export interface ParameterState {
  readonly method: MemberState<MethodSymbol> | MemberState<PropertySymbol>;
  readonly member: CsObject;
  /** −1 is what the method returns. */
  readonly ordinal: number;
}
export type ParameterObject = CsObject & { $state: ParameterState };

export class MemberObjects {
  private readonly known = new Map<string, CsObject>();
  private readonly parameters = new Map<CsObject, readonly CsObject[]>();
  private readonly returned = new Map<CsObject, CsObject>();
  private readonly numbers = new Map<Member, number>();

  get program(): Compilation {
    return this.engine.program;
  }

  constructor(private readonly engine: Engine) {
    engine.onRestart.push(() => {
      this.known.clear();
      this.parameters.clear();
      this.returned.clear();
      this.numbers.clear();
    });
  }

  of(
    symbol: Member,
    declaring: EngineType,
    reflected: EngineType = declaring,
    typeArguments: readonly EngineType[] = [],
  ): MemberObject {
    const key = `${this.numberOf(symbol)}:${declaring.id}:${reflected.id}:${typeArguments.map(type => type.id)}`;
    let object = this.known.get(key) as MemberObject | undefined;
    if (!object) {
      const type = this.engine.types.byMetadataName(`System.Reflection.${className(symbol)}`);
      object = type.make() as MemberObject;
      object.$state = { symbol, declaring, reflected, typeArguments };
      this.known.set(key, object);
    }
    return object;
  }

  /** The method behind a delegate. */
  ofEntry(entry: MethodEntry): MemberObject {
    return this.of(entry.definition, entry.declaringType, entry.declaringType, entry.typeArguments);
  }

  /** A number for each member definition in the order of asking; MetadataToken too. */
  numberOf(symbol: Member): number {
    let number = this.numbers.get(symbol.definition);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(symbol.definition, number);
    }
    return number;
  }

  parametersOf(object: MemberObject): readonly CsObject[] {
    let found = this.parameters.get(object);
    if (!found) {
      const { symbol } = object.$state;
      const list = 'parameters' in symbol ? symbol.parameters : [];
      found = list.map((_, ordinal) => this.parameterOf(object, ordinal));
      this.parameters.set(object, found);
    }
    return found;
  }

  /** What the method returns, as a parameter without a name. */
  returnOf(object: MemberObject): CsObject {
    const found = this.returned.get(object) ?? this.parameterOf(object, -1);
    this.returned.set(object, found);
    return found;
  }

  private parameterOf(object: MemberObject, ordinal: number): ParameterObject {
    const made = this.engine.types.byMetadataName('System.Reflection.ParameterInfo').make() as ParameterObject;
    made.$state = { method: object.$state as MemberState<MethodSymbol>, member: object, ordinal };
    return made;
  }

  /** The code of a method object; its type parameters must be known. */
  entryOf({ symbol, declaring, typeArguments }: MemberState<MethodSymbol>): MethodEntry {
    return this.engine.methodOf(symbol, declaring, typeArguments);
  }

  /** As reflection shows it: `T&` when it is passed by reference. */
  typeOfParameter(state: MemberState, { type, refKind }: ParameterSymbol): EngineType {
    return this.maybeReference(refKind, this.typeIn(state, type));
  }
  /** The same of what a method returns. */
  returnTypeOf(state: MemberState<MethodSymbol>): EngineType {
    const { returnRefKind, returnType } = state.symbol;
    return this.maybeReference(returnRefKind, this.typeIn(state, returnType));
  }
  private maybeReference(refKind: RefKind, type: EngineType): EngineType {
    return refKind === 'none' ? type : this.engine.types.referenceTo(type);
  }

  /** A type in the signature of a member. */
  typeIn(state: MemberState, type: TypeSymbol): EngineType {
    if (state.symbol.kind !== 'method' || state.typeArguments.length === 0) return this.engine.types.of(type);
    const entry = this.entryOf(state as MemberState<MethodSymbol>);
    return this.engine.typeIn(type, entry.substitution);
  }
}

function className(symbol: Member): string {
  switch (symbol.kind) {
    case 'field':
      return 'FieldInfo';
    case 'property':
      return 'PropertyInfo';
    case 'event':
      return 'EventInfo';
    case 'method':
      return isConstructor(symbol) ? 'ConstructorInfo' : 'MethodInfo';
  }
}

export function isConstructor(symbol: Member): boolean {
  return symbol.kind === 'method' && (symbol.methodKind === 'constructor' || symbol.methodKind === 'staticConstructor');
}
