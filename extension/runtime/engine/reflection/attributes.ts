// The attributes of a program: which there are is known without running code; each is made by a method of its own.
import {
  type AttributeOwner,
  attributesOf,
  type BoundAttribute,
} from '../../../../server/csharp/binding/declarations/attributes';
import type { MethodSymbol } from '../../../../server/csharp/symbols/symbols';
import { type Engine, substitutionOf } from '../engine';
import type { MethodEntry } from '../methods';
import { EngineType } from '../runtimeTypes';
import type { CsObject } from '../values';
import type { MemberObject, MemberObjects, ParameterObject } from './memberObjects';

export class Attributes {
  private readonly found = new Map<object, readonly BoundAttribute[]>();
  private readonly makers = new Map<BoundAttribute, MethodEntry>();

  constructor(
    private readonly engine: Engine,
    private readonly objects: MemberObjects,
  ) {}

  /** In: a type, a member, a parameter or an assembly as C# holds it. */
  on(owner: CsObject): readonly BoundAttribute[] {
    let known = this.found.get(owner);
    if (!known) {
      const symbol = ownerOf(owner);
      known = symbol ? attributesOf(this.engine.program, symbol) : [];
      this.found.set(owner, known);
    }
    return known;
  }

  /** The method that makes an attribute. */
  makerOf(attribute: BoundAttribute): MethodEntry {
    let maker = this.makers.get(attribute);
    if (!maker) {
      const { method } = attribute.body;
      const type = this.engine.types.of(method.containingType);
      const substitution = substitutionOf(method.containingType);
      maker = this.engine.newEntry(method, type, substitution, [], false, undefined, attribute.body);
      this.makers.set(attribute, maker);
    }
    return maker;
  }

  /** The base class, or the member that is overridden; null when there is none. */
  baseOf(owner: CsObject): CsObject | null {
    if (owner instanceof EngineType) return owner.baseType ?? null;
    if (isParameter(owner)) {
      const base = this.baseOf(owner.$state.member) as MemberObject | null;
      if (owner.$state.ordinal < 0) return base && this.objects.returnOf(base);
      return base && (this.objects.parametersOf(base)[owner.$state.ordinal] ?? null);
    }
    if (!isMember(owner)) return null;
    const { symbol } = owner.$state;
    switch (symbol.kind) {
      case 'method':
        return this.overriddenBy(symbol, base => base);
      case 'property':
        return this.overriddenBy(symbol.getter ?? symbol.setter, base => base.associated);
      case 'event':
        return this.overriddenBy(symbol.adder, base => base.associated);
      default:
        return null;
    }
  }

  private overriddenBy(
    method: MethodSymbol | undefined,
    meant: (base: MethodSymbol) => MethodSymbol | MethodSymbol['associated'],
  ): CsObject | null {
    const base = method && this.engine.program.overriddenMethodOf(method);
    const member = base && meant(base);
    return member ? this.objects.of(member, this.engine.types.of(base.containingType)) : null;
  }
}

function ownerOf(owner: CsObject): AttributeOwner | undefined {
  if (owner instanceof EngineType)
    return owner.symbol.kind === 'typeParameter' ? owner.symbol : owner.named?.definition;
  if (isParameter(owner)) {
    const { symbol } = owner.$state.method;
    const { ordinal } = owner.$state;
    if (symbol.kind !== 'method') return undefined;
    return ordinal < 0 ? { kind: 'return', method: symbol } : { kind: 'parameter', method: symbol, ordinal };
  }
  if (isMember(owner)) return owner.$state.symbol.definition;
  return { kind: 'assembly' };
}

function isParameter(owner: CsObject): owner is ParameterObject {
  return typeof owner.$state === 'object' && owner.$state !== null && 'ordinal' in owner.$state;
}
function isMember(owner: CsObject): owner is MemberObject {
  return typeof owner.$state === 'object' && owner.$state !== null && 'symbol' in owner.$state;
}
