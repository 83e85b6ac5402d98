// Attributes stand where their class allows it, as often as it allows it, with arguments that it takes (C# specification, "Attributes").

import type { BodyBinder } from '../binding/bodyBinder';
import type { Compilation } from '../binding/compilation';
import { argumentOf, attributeBinder } from '../binding/declarations/attributeArguments';
import { withSuffix } from '../binding/declarations/attributes';
import {
  type AttributeUse,
  attributesOf,
  attributeTargets,
  globalAttributesOf,
  isAttributeClass,
} from '../binding/declarations/attributeUses';
import { resolveName } from '../binding/declarations/resolveTypes';
import { bindArguments, failed } from '../binding/expressions/calls';
import { bindConverted } from '../binding/expressions/expressions';
import { reportInaccessible } from '../binding/expressions/members';
import { isTyped, type Operand } from '../binding/operands';
import { resolveOverload } from '../binding/resolution/overloads';
import type { FieldSymbol, MethodSymbol, NamedType, PropertySymbol, TypeSymbol } from '../symbols/symbols';
import { displayType, isEnum, isError, isSpecial, numericName } from '../symbols/types';
import type { Argument, AttributeSyntax, Expression, Identifier } from '../syntax/nodes';
import { checkKnown } from './knownAttributes';
import { at } from './places';
import type { Place, Problems } from './problems';

export function checkAttributes(compilation: Compilation, type: NamedType, problems: Problems): void {
  // Parts of a partial type or method are one declaration.
  const parts = new Map(type.locations.map(({ node }) => [node, type as object]));
  for (const member of compilation.membersOf(type))
    if (member.kind === 'method') for (const { node } of member.parts ?? []) if (node) parts.set(node, member);
  const ownerOf = ({ node }: AttributeUse) => parts.get(node) ?? node;
  checkUses(compilation, attributesOf(compilation, type), ownerOf, problems);
}

/** A program may be made of several assemblies, whose attributes stand in a file each. */
export function checkGlobalAttributes(compilation: Compilation, problems: Problems): void {
  checkUses(compilation, globalAttributesOf(compilation), ({ tree }) => tree, problems);
}

function checkUses(
  compilation: Compilation,
  uses: readonly AttributeUse[],
  ownerOf: (use: AttributeUse) => object,
  problems: Problems,
): void {
  const seen = new Map<object, Set<string>>();
  for (const use of uses) {
    const place = at(use.tree, use.syntax.name);
    checkName(compilation, use, place, problems);
    if (!checkClass(compilation, use, place, problems)) continue;
    const { validOn, allowMultiple } = usageOf(compilation, use.type);
    if ((validOn & attributeTargets[use.target]) === 0) {
      const name = shortName(use.type);
      problems.error(
        'CS0592',
        `Attribute '${name}' is not valid on this declaration type. It is only valid on '${targetNames(validOn)}' declarations.`,
        place,
      );
    }
    const key = `${use.target}:${use.type.metadataName}`;
    const before = seen.get(ownerOf(use)) ?? new Set<string>();
    if (before.has(key) && !allowMultiple)
      problems.error('CS0579', `Duplicate '${shortName(use.type)}' attribute`, place);
    seen.set(ownerOf(use), before.add(key));
    if (checkArguments(compilation, use, problems)) checkKnown(compilation, use, problems);
  }
}

/** Two classes may be meant: of two namespaces, or one of them with `Attribute` behind its name. */
function checkName(compilation: Compilation, { syntax, nameScope }: AttributeUse, place: Place, problems: Problems) {
  const silent = { ...nameScope, report: () => {} };
  const names = [withSuffix(syntax.name, nameScope), syntax.name] as const;
  const [long, short] = names.map(each => resolveName(compilation, silent, each));
  if (!isAttributeClass(compilation, short) || !isAttributeClass(compilation, long)) {
    const [name] = isAttributeClass(compilation, long) ? names : [syntax.name];
    resolveName(compilation, { ...nameScope, report: onlyAmbiguous(place, problems) }, name);
    return;
  }
  if (long === short) return;
  const name = place.tree.text.slice(place.start, place.end);
  problems.error(
    'CS1614',
    `'${name}' is ambiguous between '${displayType(short)}' and '${displayType(long)}'. Either use '@${name}' or explicitly include the 'Attribute' suffix.`,
    place,
  );
}

function onlyAmbiguous(place: Place, problems: Problems) {
  return (code: string, message: string) => {
    if (code === 'CS0104') problems.error(code, message, place);
  };
}

function checkClass(compilation: Compilation, { type, tree, syntax }: AttributeUse, place: Place, problems: Problems) {
  const shown = displayType(type);
  if (!isAttributeClass(compilation, type)) {
    if (!isError(type)) problems.error('CS0616', `'${shown}' is not an attribute class`, place);
    return false;
  }
  const misplaced = syntax.arguments.find(
    (argument, i) => !argument.nameEquals && syntax.arguments.slice(0, i).some(before => before.nameEquals),
  );
  if (misplaced) problems.error('CS1016', 'Named attribute argument expected', at(tree, misplaced.value));
  if (type.isAbstract)
    problems.error('CS0653', `Cannot apply attribute class '${shown}' because it is abstract`, place);
  return !type.isAbstract && !misplaced;
}

export function shortName({ name }: NamedType): string {
  return name.replace(/(?<=.)Attribute$/, '');
}

interface Usage {
  readonly validOn: number;
  readonly allowMultiple: boolean;
}

/** What [AttributeUsage] says of the class or the nearest class above it; without one anything goes, once. */
function usageOf(compilation: Compilation, type: NamedType): Usage {
  for (let current: NamedType | undefined = type.definition; current; current = compilation.baseTypeOf(current)) {
    const definition = current.definition;
    const use = attributesOf(compilation, definition).find(
      each => each.type.metadataName === 'System.AttributeUsageAttribute' && each.target === 'class',
    );
    if (!use) continue;
    const [validOn, multiple] = [argumentOf(compilation, use, 0), argumentOf(compilation, use, 'AllowMultiple')];
    return { validOn: typeof validOn === 'number' ? validOn : 32767, allowMultiple: multiple === true };
  }
  return { validOn: 32767, allowMultiple: false };
}

function targetNames(validOn: number): string {
  const names = Object.entries(attributeTargets).filter(([, flag]) => (validOn & flag) !== 0);
  return names.map(([name]) => name).join(', ');
}

/** Of attribute classes of the program itself; those of the library do not all have their constructors. */
function checkArguments(compilation: Compilation, use: AttributeUse, problems: Problems): boolean {
  const b = attributeBinder(compilation, use);
  const positional = use.syntax.arguments.filter(argument => !argument.nameEquals);
  const args = bindArguments(b, positional.map(asArgument));
  for (const [i, { operand }] of args.entries()) checkConstant(b, operand, positional[i]?.value);
  if (use.type.isSource && b.diagnostics.length === 0) {
    checkConstructor(b, use, args);
    const seen = new Set<string>();
    for (const { nameEquals, value } of use.syntax.arguments) {
      if (!nameEquals) continue;
      if (seen.has(nameEquals.name))
        b.error('CS0643', `'${nameEquals.name}' duplicate named attribute argument`, nameEquals);
      else checkNamed(b, use, nameEquals, value);
      seen.add(nameEquals.name);
    }
  }
  problems.found.push(...b.diagnostics);
  return b.diagnostics.length === 0;
}

function asArgument({ nameColon, value }: AttributeSyntax['arguments'][number]): Argument {
  return { kind: 'Argument', start: value.start, end: value.end, name: nameColon, expression: value };
}

function checkConstructor(b: BodyBinder, use: AttributeUse, args: ReturnType<typeof bindArguments>): void {
  const all = b.compilation
    .membersNamed(use.type, '.ctor')
    .filter((member): member is MethodSymbol => member.kind === 'method');
  const isSeen = (member: MethodSymbol) =>
    (member.accessibility !== 'private' && member.accessibility !== 'protected') || b.insideType(use.type.definition);
  const candidates = all.filter(isSeen);
  const found = resolveOverload(b, candidates, args, []);
  if (found.kind === 'found') {
    b.use(found.best.member, use.syntax.name);
    for (const parameter of found.best.member.parameters)
      if (!isAttributeType(parameter.type))
        b.error(
          'CS0181',
          `Attribute constructor parameter '${parameter.name}' has type '${displayType(parameter.type)}', which is not a valid attribute parameter type`,
          use.syntax.name,
        );
    return;
  }
  const hidden = resolveOverload(b, all, args, []);
  if (hidden.kind === 'found') reportInaccessible(b, hidden.best.member, use.type, undefined, use.syntax.name);
  else failed(b, found, args, expressionOf(use.syntax), use.type.name, use.syntax.name);
}

function expressionOf({ start, end }: AttributeSyntax): Expression {
  return { kind: 'ThisExpression', start, end };
}

/** What can be written into metadata: numbers, strings, types, enums, object and vectors of them. */
function isAttributeType(type: TypeSymbol): boolean {
  if (type.kind === 'array') return type.rank === 1 && type.element.kind !== 'array' && isAttributeType(type.element);
  if (isError(type)) return true;
  if (isSpecial(type, 'decimal')) return false;
  if (isEnum(type) || numericName(type) || isSpecial(type, 'bool', 'string', 'object')) return true;
  return type.kind === 'named' && type.metadataName === 'System.Type';
}

function checkConstant(b: BodyBinder, operand: Operand, node: Expression | undefined): void {
  if (!node || isMetadata(operand)) return;
  if (!isTyped(operand) && operand.kind === 'unboundLambda') {
    b.error('CS1706', 'Expression cannot contain anonymous methods or lambda expressions', node);
    return;
  }
  b.error(
    'CS0182',
    'An attribute argument must be a constant expression, typeof expression or array creation expression of an attribute parameter type',
    node,
  );
}

function isMetadata(operand: Operand): boolean {
  if (!isTyped(operand)) return operand.kind !== 'unboundLambda' && operand.kind !== 'methodGroup';
  if (isError(operand.type) || operand.kind === 'typeof' || operand.type.kind === 'null') return true;
  if (operand.constant && operand.constant.value !== null) return isAttributeType(operand.type);
  if (operand.kind === 'default') return true;
  if (operand.constant) return isAttributeType(operand.type);
  if (operand.kind === 'conversion') return isMetadata(operand.operand);
  if (operand.kind !== 'newArray') return false;
  if (!operand.elements && operand.sizes[0]?.constant?.value === 0) return isAttributeType(operand.type);
  return (
    isAttributeType(operand.type) && (operand.elements?.every(each => 'kind' in each && isMetadata(each)) ?? false)
  );
}

function checkNamed(b: BodyBinder, use: AttributeUse, identifier: Identifier, value: Expression): void {
  const name = { kind: 'IdentifierName', ...identifier, identifier } as const;
  const member = memberNamed(b.compilation, use.type, name.name);
  if (!member) {
    b.error(
      'CS0246',
      `The type or namespace name '${name.name}' could not be found (are you missing a using directive or an assembly reference?)`,
      name,
    );
    return;
  }
  if (member.accessibility === 'private' && !b.insideType(member.containingType.definition)) {
    reportInaccessible(b, member, member.containingType, undefined, name);
    return;
  }
  b.use(member, name);
  if (!isSettable(member)) {
    b.error(
      'CS0617',
      `'${name.name}' is not a valid named attribute argument. Named attribute arguments must be fields which are not readonly, static, or const, or read-write properties which are public and not static.`,
      name,
    );
    return;
  }
  if (!isAttributeType(member.type)) {
    b.error(
      'CS0655',
      `'${name.name}' is not a valid named attribute argument because it is not a valid attribute parameter type`,
      name,
    );
    return;
  }
  const bound = bindConverted(b, value, member.type);
  if (b.diagnostics.length === 0) checkConstant(b, bound, value);
}

function isSettable(member: FieldSymbol | PropertySymbol): boolean {
  if (member.isStatic || member.accessibility !== 'public') return false;
  if (member.kind === 'field') return !member.isReadOnly && !member.isConst;
  return member.getter?.accessibility === 'public' && member.setter?.accessibility === 'public';
}

function memberNamed(
  compilation: Compilation,
  type: NamedType,
  name: string,
): FieldSymbol | PropertySymbol | undefined {
  for (let current: NamedType | undefined = type; current; current = compilation.baseTypeOf(current)) {
    const found = compilation
      .membersNamed(current, name)
      .find(each => each.kind === 'field' || each.kind === 'property');
    if (found?.kind === 'field' || found?.kind === 'property') return found;
  }
  return undefined;
}
