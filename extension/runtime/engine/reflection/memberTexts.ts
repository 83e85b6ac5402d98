// What ToString gives for members: `Int32 Add(Int32, System.Object)`.
import type { Compilation } from '../../../../server/csharp/binding/compilation';
import { metadataNameOf } from '../../../../server/csharp/binding/declarations/indexerNames';
import type { MemberSymbol, MethodSymbol, ParameterSymbol } from '../../../../server/csharp/symbols/symbols';
import type { EngineType } from '../runtimeTypes';
import { isConstructor, type MemberObjects, type MemberState } from './memberObjects';

const primitive: ReadonlySet<string> = new Set([
  ...['void', 'bool', 'char', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double'],
]);

/** Primitive and nested types by their short name, all others in full. */
export function typeText(type: EngineType): string {
  let root = type;
  while (root.elementType) root = root.elementType;
  return primitive.has(root.special ?? '') || root.declaringType ? type.name : type.fullName;
}

export function memberText(objects: MemberObjects, state: MemberState): string {
  const { symbol } = state;
  const typed = (type: Parameters<MemberObjects['typeIn']>[1]) => typeText(objects.typeIn(state, type));
  switch (symbol.kind) {
    case 'method':
      return methodText(objects, state as MemberState<MethodSymbol>);
    case 'property': {
      const index = symbol.parameters.map(parameter => typed(parameter.type)).join(', ');
      return `${typed(symbol.type)} ${metadataName(objects.program, symbol)}${symbol.isIndexer ? ` [${index}]` : ''}`;
    }
    default:
      return `${typed(symbol.type)} ${metadataName(objects.program, symbol)}`;
  }
}

function methodText(objects: MemberObjects, state: MemberState<MethodSymbol>): string {
  const { symbol, typeArguments } = state;
  const parameters = symbol.parameters.map(parameter => {
    const text = typeText(objects.typeIn(state, parameter.type));
    return parameter.refKind === 'none' ? text : `${text} ByRef`;
  });
  const generic =
    typeArguments.length > 0 ? typeArguments.map(type => type.name) : symbol.typeParameters.map(own => own.name);
  const returned = isConstructor(symbol) ? 'Void' : typeText(objects.returnTypeOf(state));
  return `${returned} ${metadataName(objects.program, symbol)}${generic.length > 0 ? `[${generic.join(',')}]` : ''}(${parameters.join(', ')})`;
}

export function parameterText(objects: MemberObjects, state: MemberState, parameter: ParameterSymbol): string {
  return `${typeText(objects.typeOfParameter(state, parameter))} ${parameter.name}`;
}

/** What metadata calls it: lambdas have names that no program can spell, and an event's field is called like the event. */
export function metadataName(program: Compilation, symbol: MemberSymbol): string {
  if (symbol.kind === 'method')
    return symbol.methodKind === 'lambda' || symbol.name === '' ? '<Main>b__0' : metadataNameOf(program, symbol);
  return symbol.kind === 'field' && symbol.backingFor?.kind === 'event'
    ? symbol.backingFor.name
    : metadataNameOf(program, symbol);
}
