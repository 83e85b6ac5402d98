// Which members of a type reflection shows, and in which order: as Type.GetMembers documents its flags.

import { accessorsOf } from '../../../../server/csharp/binding/compilation';
import { positionalParameter } from '../../../../server/csharp/binding/declarations/attributes';
import type { FieldSymbol, MemberSymbol, MethodSymbol } from '../../../../server/csharp/symbols/symbols';
import type { Engine } from '../engine';
import type { EngineType } from '../runtimeTypes';
import type { CsObject } from '../values';
import { isConstructor, type Member, type MemberObjects } from './memberObjects';
import { metadataName } from './memberTexts';

/** System.Reflection.BindingFlags. */
const flag = { ignoreCase: 1, declaredOnly: 2, instance: 4, static: 8, public: 16, nonPublic: 32, flatten: 64 };

type Kind = 'method' | 'constructor' | 'property' | 'event' | 'field' | 'nestedType';
/** System.Reflection.MemberTypes, in the order of GetMembers. */
const kinds: readonly [Kind, number][] = [
  ['method', 8],
  ['constructor', 1],
  ['property', 16],
  ['event', 2],
  ['field', 4],
  ['nestedType', 128],
];

export interface Search {
  /** System.Reflection.MemberTypes. */
  readonly kinds: number;
  /** System.Reflection.BindingFlags. */
  readonly flags: number;
  /** All names when null. */
  readonly name: string | null;
}

export function findMembers(engine: Engine, objects: MemberObjects, type: EngineType, search: Search): CsObject[] {
  return kinds
    .filter(([, bit]) => (search.kinds & bit) !== 0)
    .flatMap(([kind]) => ofKind(engine, type, kind, search))
    .map(({ symbol, level }) =>
      symbol.kind === 'named' ? engine.types.of(symbol) : objects.of(symbol, level, type, []),
    );
}

interface Found {
  readonly symbol: MemberSymbol;
  readonly level: EngineType;
}

function ofKind(engine: Engine, type: EngineType, kind: Kind, search: Search): Found[] {
  const found: Found[] = [];
  const hiding = new Hiding(engine);
  const isDeclaredOnly = (search.flags & flag.declaredOnly) !== 0 || kind === 'constructor' || kind === 'nestedType';
  for (let level: EngineType | undefined = type; level; level = isDeclaredOnly ? undefined : level.baseType) {
    for (const symbol of membersOf(engine, level)) {
      if (
        kindOf(symbol) !== kind ||
        !isNamed(engine, symbol, search) ||
        !isWanted(symbol, search.flags, level === type)
      )
        continue;
      if (!hiding.hides(symbol)) found.push({ symbol, level });
    }
  }
  return found;
}

/** With the accessors of its properties and events as methods, where these stand. */
function membersOf(engine: Engine, type: EngineType): MemberSymbol[] {
  if (!type.named) return [];
  const declared = engine.program.membersOf(type.named).filter(member => !isImplied(type, member));
  // The properties of a record's head come before those of its body.
  const positional = declared.filter(member => member.kind === 'property' && positionalParameter(member.definition));
  const members = inOrder([...positional, ...declared.filter(member => !positional.includes(member))]);
  const withAccessors = new Set<MemberSymbol>();
  for (const member of members) {
    if (member.kind === 'property' || member.kind === 'event') {
      withAccessors.add(member);
      for (const accessor of accessorsOf(member)) withAccessors.add(accessor);
    } else withAccessors.add(member);
  }
  return [...withAccessors];
}

/** What the compiler adds for a property or event stands where that is declared. */
function inOrder(members: readonly MemberSymbol[]): MemberSymbol[] {
  const behind = new Map<string, FieldSymbol>();
  for (const member of members)
    if (member.kind === 'field' && member.backingFor) behind.set(member.backingFor.name, member);
  return members.flatMap(member => {
    if (member.kind === 'field' && member.backingFor) return [];
    const field = member.kind === 'property' || member.kind === 'event' ? behind.get(member.name) : undefined;
    return field ? [member, field] : [member];
  });
}

/** Structs have a constructor without parameters only when it is written. */
function isImplied(type: EngineType, member: MemberSymbol): boolean {
  return (
    type.isValueType &&
    member.kind === 'method' &&
    member.synthesized === 'defaultConstructor' &&
    member.parameters.length === 0
  );
}

function kindOf(symbol: MemberSymbol): Kind {
  if (symbol.kind === 'named') return 'nestedType';
  return symbol.kind === 'method' && isConstructor(symbol) ? 'constructor' : symbol.kind;
}

function isNamed({ program }: Engine, symbol: MemberSymbol, { name, flags }: Search): boolean {
  if (name === null) return true;
  const own = metadataName(program, symbol);
  if (own === name) return true;
  return (flags & flag.ignoreCase) !== 0 && own.toLowerCase() === name.toLowerCase();
}

function isWanted(symbol: MemberSymbol, flags: number, isOwn: boolean): boolean {
  if ((flags & (isPublic(symbol) ? flag.public : flag.nonPublic)) === 0) return false;
  if (symbol.kind === 'named') return true;
  if ((flags & (isStatic(symbol) ? flag.static : flag.instance)) === 0) return false;
  if (isOwn) return true;
  return symbol.accessibility !== 'private' && (!isStatic(symbol) || (flags & flag.flatten) !== 0);
}

/** A property is as visible as the more visible of its accessors. */
function isPublic(symbol: MemberSymbol): boolean {
  if (symbol.kind === 'property') return accessorsOf(symbol).some(accessor => accessor.accessibility === 'public');
  return symbol.accessibility === 'public';
}
function isStatic(symbol: Member): boolean {
  return symbol.isStatic || (symbol.kind === 'field' && symbol.isConst);
}

/** What a derived type overrides, or hides by name and signature, is shown only once. */
class Hiding {
  private readonly overridden = new Set<MethodSymbol>();
  private readonly signatures = new Set<string>();

  constructor(private readonly engine: Engine) {}

  /** Was it hidden by something seen before? From now on it hides. */
  hides(symbol: MemberSymbol): boolean {
    switch (symbol.kind) {
      case 'method': {
        const base = this.engine.program.overriddenMethodOf(symbol.definition);
        if (base) this.overridden.add(base.definition);
        return this.overridden.has(symbol.definition);
      }
      case 'property': {
        const parameters = symbol.parameters.map(parameter => this.engine.types.of(parameter.type).id);
        return this.isKnown(`${symbol.name}(${parameters.join(',')})`);
      }
      case 'event':
        return this.isKnown(symbol.name);
      default:
        return false;
    }
  }
  private isKnown(signature: string): boolean {
    const known = this.signatures.has(signature);
    this.signatures.add(signature);
    return known;
  }
}
