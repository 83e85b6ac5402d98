// Documentation ids (`M:System.String.Substring(System.Int32)`), by which native behaviour is bound to declarations.
// Format: C# language specification, annex "Documentation comments", section "ID string format".
import type {
  EventSymbol,
  FieldSymbol,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  TypeSymbol,
} from './symbols';

/** Of the definition, whatever construction is given. */
export function documentationIdOf(
  symbol: NamedType | MethodSymbol | FieldSymbol | PropertySymbol | EventSymbol,
): string {
  switch (symbol.kind) {
    case 'named':
      return 'T:' + typeName(symbol.definition);
    case 'field':
      return `F:${typeName(symbol.containingType.definition)}.${symbol.name}`;
    case 'event':
      return `E:${typeName(symbol.containingType.definition)}.${symbol.name}`;
    case 'property':
      return `P:${typeName(symbol.containingType.definition)}.${memberName(symbol.name)}${parameterList(symbol.definition.parameters)}`;
    case 'method':
      return methodId(symbol.definition);
  }
}

function methodId(method: MethodSymbol): string {
  const name =
    method.methodKind === 'constructor'
      ? '#ctor'
      : method.methodKind === 'staticConstructor'
        ? '#cctor'
        : memberName(method.name);
  const arity = method.typeParameters.length > 0 ? '``' + method.typeParameters.length : '';
  const result = method.methodKind === 'conversion' ? '~' + typeReference(method.returnType) : '';
  return `M:${typeName(method.containingType.definition)}.${name}${arity}${parameterList(method.parameters)}${result}`;
}

/** Dots of explicit interface implementations would read as separators. */
function memberName(name: string): string {
  return name.replaceAll('.', '#');
}

function parameterList(parameters: readonly ParameterSymbol[]): string {
  if (parameters.length === 0) return '';
  return `(${parameters.map(parameter => typeReference(parameter.type) + (parameter.refKind === 'none' ? '' : '@')).join(',')})`;
}

/** `NS.Outer.Inner`1`. */
function typeName(type: NamedType): string {
  const own = type.arity > 0 ? `${type.name}\`${type.arity}` : type.name;
  if (type.containingType) return `${typeName(type.containingType.definition)}.${own}`;
  return type.namespace.fullName ? `${type.namespace.fullName}.${own}` : own;
}

function typeReference(type: TypeSymbol): string {
  switch (type.kind) {
    case 'array':
      return typeReference(type.element) + (type.rank === 1 ? '[]' : `[${Array(type.rank).fill('0:').join(',')}]`);
    case 'pointer':
      return typeReference(type.element) + '*';
    case 'typeParameter':
      return type.owner.kind === 'method' ? '``' + type.ordinal : '`' + (containerArity(type.owner) + type.ordinal);
    case 'dynamic':
      return 'System.Object';
    case 'named':
      return namedReference(type);
    default:
      return '?';
  }
}

function namedReference(type: NamedType): string {
  const prefix = type.containingType
    ? namedReference(type.containingType) + '.'
    : type.namespace.fullName
      ? type.namespace.fullName + '.'
      : '';
  const own = type.typeArguments.length > 0 ? `{${type.typeArguments.map(typeReference).join(',')}}` : '';
  return prefix + type.name + own;
}

function containerArity(type: NamedType): number {
  let arity = 0;
  for (let outer = type.containingType; outer; outer = outer.containingType) arity += outer.arity;
  return arity;
}
