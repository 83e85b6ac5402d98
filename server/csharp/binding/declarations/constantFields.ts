// Constants evaluated where they are declared: const fields, enum members, parameter defaults.

import {
  type ConstantValue,
  type FieldSymbol,
  MethodSymbol,
  type NamedType,
  type TypeSymbol,
} from '../../symbols/symbols';
import { displayType, isEnum, isReferenceType, isString, numericName, stripNullable } from '../../symbols/types';
import { namesIn } from '../../syntax/names';
import type { Expression, TypeDeclaration } from '../../syntax/nodes';
import { BodyBinder, newFrame } from '../bodyBinder';
import type { BoundExpression } from '../bound';
import type { Compilation } from '../compilation';
import { bindConverted, bindOperand } from '../expressions/expressions';
import { convertConstant } from '../resolution/constants';
import { convert, convertExplicitly } from '../resolution/convert';
import { contextOf } from './declareTypes';
import type { TypeScope } from './resolveTypes';

export function evaluateConstant(compilation: Compilation, field: FieldSymbol) {
  field.constantState = 'evaluating';
  const node = field.node;
  if (node?.kind === 'EnumMember')
    field.constant = node.value ? enumValue(compilation, field, node.value) : nextEnumValue(compilation, field);
  else if (
    field.isConst &&
    node?.kind === 'VariableDeclarator' &&
    node.initializer &&
    node.initializer.kind !== 'ArrayInitializer'
  ) {
    field.constant = evaluate(compilation, field, node.initializer, field.type);
  }
  field.constantState = 'done';
}

/** A constant that is asked for while it is worked out. */
export function reportCircle(
  { declarationDiagnostics }: Compilation,
  { name, containingType, location }: FieldSymbol,
): void {
  if (!location) return;
  const message = `The evaluation of the constant value for '${displayType(containingType)}.${name}' involves a circular definition`;
  const { tree, start, end } = location;
  declarationDiagnostics.push({ category: 'error', code: 'CS0110', message, tree, start, end });
}

function scopeOf(compilation: Compilation, field: FieldSymbol): TypeScope | undefined {
  const type = field.containingType;
  const part = type.locations.find(location => location.tree === field.location?.tree) ?? type.locations[0];
  return part && { context: contextOf(compilation, part.node as TypeDeclaration), type, parameters: [] };
}

function evaluate(
  compilation: Compilation,
  field: FieldSymbol,
  node: Expression,
  type: TypeSymbol,
): ConstantValue | undefined {
  const scope = scopeOf(compilation, field);
  if (!scope) return undefined;
  noteNames(compilation, scope, node);
  const b = constantBinder(compilation, scope, field.containingType);
  b.declaring = field;
  knowUnderlying(compilation, type);
  const value = bindConverted(b, node, type);
  if (compilation.options.sources.includes(scope.context.tree)) {
    if (!value.constant && value.kind !== 'bad' && b.diagnostics.length === 0 && value.kind !== 'default') {
      const name = `${compilation.display(field.containingType)}.${field.name}`;
      reportNoConstant(b, name, type, value, node);
    }
    compilation.declarationDiagnostics.push(...b.diagnostics);
  }
  return value.constant?.value;
}

/** Why what is assigned to a constant is none: for reference types other than string only null is. */
export function reportNoConstant(
  b: BodyBinder,
  name: string,
  type: TypeSymbol,
  value: BoundExpression,
  node: { readonly start: number; readonly end: number },
): void {
  const isConstantInside = value.kind === 'conversion' && value.operand.constant !== undefined;
  if (isReferenceType(type) && !isString(type) && isConstantInside) {
    if (value.operand.constant?.value === null) return;
    b.error(
      'CS0134',
      `'${name}' is of type '${displayType(type)}'. A const field of a reference type other than string can only be initialized with null.`,
      node,
    );
  } else b.error('CS0133', `The expression being assigned to '${name}' must be constant`, node);
}

/** An enum learns its underlying type together with its base; constants may ask before anybody else has. */
function knowUnderlying(compilation: Compilation, type: TypeSymbol): void {
  if (isEnum(type)) compilation.baseTypeOf(type);
}

/** Whoever edits a member of one of these names may change the value of the constant. */
function noteNames(compilation: Compilation, { type }: TypeScope, node: Expression): void {
  if (type?.isSource) for (const name of namesIn(node)) compilation.constantNames.add(name);
}

/** Binds expressions that stand in a declaration: they see static members, and are to be constants. */
export function constantBinder(compilation: Compilation, scope: TypeScope, type: NamedType): BodyBinder {
  const method = new MethodSymbol('staticConstructor', type);
  method.returnType = compilation.special('void');
  method.isStatic = true;
  const binder = new BodyBinder(compilation, scope.context.tree, scope, type, newFrame(method, undefined), true);
  binder.inFieldInitializer = true;
  return binder;
}

/** A constant in some scope, for parameter defaults; undefined for `default`, `new S()` and what is no constant. */
export function bindConstantIn(
  compilation: Compilation,
  scope: TypeScope,
  node: Expression,
  type: TypeSymbol,
): ConstantValue | undefined {
  if (node.kind === 'ParenthesizedExpression') return bindConstantIn(compilation, scope, node.expression, type);
  if (node.kind === 'Literal' && node.literal.type === 'default') return undefined;
  if (node.kind === 'Literal' && node.literal.type === 'null') return null;
  noteNames(compilation, scope, node);
  const b = constantBinder(compilation, scope, scope.type ?? compilation.special('object'));
  const target = stripNullable(type);
  knowUnderlying(compilation, target);
  const value = bindConverted(b, node, target);
  return value.constant?.value ?? (value.kind === 'conversion' ? value.operand.constant?.value : undefined);
}

/** The value of an enum member: worked out in the underlying type, where members of the enum itself are numbers. */
function enumValue(compilation: Compilation, field: FieldSymbol, node: Expression): ConstantValue | undefined {
  const underlying = field.containingType.enumUnderlying ?? compilation.special('int');
  const scope = scopeOf(compilation, field);
  if (!scope) return undefined;
  noteNames(compilation, scope, node);
  const b = constantBinder(compilation, scope, field.containingType);
  b.declaring = field;
  b.inEnumConstant = true;
  const bound = bindOperand(b, node);
  const isMember = 'type' in bound && bound.type?.kind === 'named' && bound.type.typeKind === 'enum';
  const value = isMember ? convertExplicitly(b, bound, underlying, node) : convert(b, bound, underlying, node);
  if (compilation.options.sources.includes(scope.context.tree))
    compilation.declarationDiagnostics.push(...b.diagnostics);
  return value.constant?.value;
}

function nextEnumValue(compilation: Compilation, field: FieldSymbol): ConstantValue | undefined {
  const type = field.containingType;
  const members = compilation
    .membersOf(type)
    .filter((member): member is FieldSymbol => member.kind === 'field' && member.node?.kind === 'EnumMember');
  const previous = members[members.indexOf(field) - 1];
  const underlying = type.enumUnderlying ?? compilation.special('int');
  const isWide = numericName(underlying) === 'long' || numericName(underlying) === 'ulong';
  if (!previous) return isWide ? 0n : 0;
  const before = compilation.constantOf(previous);
  if (typeof before !== 'number' && typeof before !== 'bigint') return isWide ? 0n : 0;
  return convertConstant(BigInt(before) + 1n, underlying, underlying, false, () => {}) ?? 0;
}
