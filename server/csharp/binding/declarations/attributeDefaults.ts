// What an optional parameter gets whose value only attributes tell: `[Optional, DecimalConstant(…)]` and what COM adds to it.

import { Decimal } from '../../symbols/decimal';
import type {
  AttributeDefault,
  MethodSymbol,
  NamedType,
  ParameterSymbol,
  PropertySymbol,
  TypeSymbol,
} from '../../symbols/symbols';
import { isObject, nullType, numericName, sameType } from '../../symbols/types';
import type { AttributeSyntax, NameSyntax, Node, ParameterSyntax, TypeDeclaration } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import { byValue, classify, convert, convertExplicitly } from '../resolution/convert';
import { bindConstantIn } from './constantFields';
import { contextOf } from './declareTypes';

const kinds: Readonly<Record<string, AttributeDefault['kind']>> = {
  DecimalConstant: 'decimal',
  DateTimeConstant: 'date',
  IUnknownConstant: 'unknown',
  IDispatchConstant: 'dispatch',
};

/** For an object nothing but the attribute means that the argument is missing, unless it is marshalled as an interface. */
export function attributeDefaultOf({ attributes }: ParameterSyntax, type: TypeSymbol): AttributeDefault | undefined {
  const all = attributes.flatMap(list => list.attributes);
  const named = (name: string) => all.find(attribute => shortName(attribute.name) === name);
  const marshalled = named('MarshalAs')?.arguments[0]?.value;
  if (marshalled?.kind === 'MemberAccess' && /^(Interface|IUnknown|IDispatch)$/.test(marshalled.name.identifier.name))
    return undefined;
  const name = Object.keys(kinds).find(each => named(each));
  if (name) return { kind: kinds[name] ?? 'missing', attribute: named(name) };
  return isObject(type) || type.kind === 'dynamic' ? { kind: 'missing', attribute: undefined } : undefined;
}

function shortName(name: NameSyntax): string {
  const last = name.kind === 'QualifiedName' ? name.right : name.kind === 'AliasQualifiedName' ? name.name : name;
  return last.identifier.name.replace(/Attribute$/, '');
}

/** The value as an argument of `type`; undefined where it cannot be one, which then has its default. */
export function attributeDefaultValue(
  b: BodyBinder,
  parameter: ParameterSymbol,
  member: MethodSymbol | PropertySymbol,
  type: TypeSymbol,
  syntax: Node,
): BoundExpression | undefined {
  const definition = member.definition.parameters[parameter.ordinal] ?? parameter;
  const { attributeDefault } = definition;
  const value = attributeDefault && told(b, attributeDefault, definition, member, syntax);
  if (!value) return undefined;
  if (classify(b, value, type)) return convert(b, value, type, syntax);
  return value.constant && numericName(type) ? convertExplicitly(b, value, type, syntax) : undefined;
}

function told(
  b: BodyBinder,
  { kind, attribute }: AttributeDefault,
  parameter: ParameterSymbol,
  member: MethodSymbol | PropertySymbol,
  syntax: Node,
): BoundExpression | undefined {
  switch (kind) {
    case 'decimal': {
      const [scale, sign, high, middle, low] = ['scale', 'sign', 'hi', 'mid', 'low'].map((name, i) =>
        BigInt(argumentOf(b, attribute, i, name, parameter, member)),
      );
      const mantissa = ((high ?? 0n) << 64n) | ((middle ?? 0n) << 32n) | (low ?? 0n);
      return b.literal(
        Decimal.of(sign ? -mantissa : mantissa, Number(scale)),
        b.compilation.special('decimal'),
        syntax,
      );
    }
    case 'date': {
      const ticks = BigInt(argumentOf(b, attribute, 0, 'ticks', parameter, member));
      return created(b, 'System.DateTime', b.literal(ticks, b.compilation.special('long'), syntax), syntax);
    }
    case 'unknown':
    case 'dispatch': {
      const name = `System.Runtime.InteropServices.${kind === 'unknown' ? 'Unknown' : 'Dispatch'}Wrapper`;
      const nothing = convert(b, b.literal(null, nullType, syntax), b.compilation.special('object'));
      return created(b, name, nothing, syntax);
    }
    case 'missing': {
      const type = b.compilation.typeByMetadataName('System.Reflection.Missing');
      const field = type && b.compilation.membersNamed(type, 'Value')[0];
      return field?.kind === 'field'
        ? { kind: 'field', type: field.type, syntax, receiver: undefined, field }
        : undefined;
    }
  }
}

/** The constant that an attribute is given, by its place or its name. */
function argumentOf(
  b: BodyBinder,
  attribute: AttributeSyntax | undefined,
  index: number,
  name: string,
  parameter: ParameterSymbol,
  { definition: { containingType: owner } }: MethodSymbol | PropertySymbol,
): number | bigint {
  const args = attribute?.arguments ?? [];
  const given = args.find(each => each.nameColon?.name === name) ?? (args[index]?.nameColon ? undefined : args[index]);
  const part = owner.locations.find(location => location.tree === parameter.location?.tree) ?? owner.locations[0];
  if (!given || !part) return 0;
  const scope = { context: contextOf(b.compilation, part.node as TypeDeclaration), type: owner, parameters: [] };
  const value = bindConstantIn(b.compilation, scope, given.value, b.compilation.special('long'));
  return typeof value === 'number' || typeof value === 'bigint' ? value : 0;
}

/** `new Name(argument)` */
function created(b: BodyBinder, name: string, argument: BoundExpression, syntax: Node): BoundExpression | undefined {
  const type: NamedType | undefined = b.compilation.typeByMetadataName(name);
  const constructorSymbol =
    type &&
    b.compilation
      .membersOf(type)
      .find(
        (member): member is MethodSymbol =>
          member.kind === 'method' &&
          member.methodKind === 'constructor' &&
          member.parameters.length === 1 &&
          sameType(member.parameters[0]?.type ?? type, argument.type),
      );
  return type && constructorSymbol && { kind: 'new', type, syntax, constructorSymbol, arguments: [byValue(argument)] };
}
