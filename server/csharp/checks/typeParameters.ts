// Constraints that contradict each other, or those of what is implemented (C# specification, "Type parameter constraints").
import type { Compilation } from '../binding/compilation';
import type { MethodSymbol, NamedType, TypeParameter, TypeSymbol } from '../symbols/symbols';
import { displayMethod, displayType, isError, mentionsDynamic, sameType, substitute } from '../symbols/types';
import type {
  ConstraintClause,
  Identifier,
  Node,
  SyntaxTree,
  TypeDeclaration,
  TypeParameterSyntax,
} from '../syntax/nodes';
import { declaredTypes } from './declaredTypes';
import { at, placeOfType } from './places';
import type { Problems } from './problems';

export function checkTypeParameters(compilation: Compilation, type: NamedType, problems: Problems): void {
  for (const { node, tree } of type.locations) {
    const declaration = node as TypeDeclaration;
    if (declaration.kind === 'EnumDeclaration') continue;
    checkClauses(declaration, tree, problems);
    if (declaration.kind === 'TypeDeclaration')
      for (const member of declaration.members)
        if (member.kind === 'MethodDeclaration') {
          checkClauses(member, tree, problems);
          const isTaken = member.modifiers.some(word => word.text === 'override') || member.explicitInterface;
          const own = member.constraints.find(clause => clause.constraints.some(each => !isRepeatable(each)));
          if (isTaken && own)
            problems.error(
              'CS0460',
              'Constraints for override and explicit interface implementation methods are inherited from the base method, so they cannot be specified directly, except for either a ’class’, or a ’struct’ constraint.'.replaceAll(
                '’',
                "'",
              ),
              at(tree, own),
            );
        }
  }
  for (const { type: constraint, role, place } of declaredTypes(compilation, type))
    if (role === 'constraint') checkConstraintType(constraint, place, problems);
  checkConflicts(compilation, type.typeParameters, placeOfType(type), problems);
  checkImplementations(compilation, type, problems);
  for (const method of compilation.membersOf(type).filter(member => member.kind === 'method')) {
    // An override has the constraints of what it overrides, whose type arguments may make classes of type parameters.
    if (!method.isOverride) checkConflicts(compilation, method.typeParameters, method.location, problems);
    for (const parameter of method.parameters)
      if (method.typeParameters.some(({ name }) => name === parameter.name))
        problems.error(
          'CS0412',
          `'${parameter.name}': a parameter, local variable, or local function cannot have the same name as a method type parameter`,
          parameter.location,
        );
  }
}

/** C# 9: an override may say what `T?` means there. */
function isRepeatable({ kind }: ConstraintClause['constraints'][number]): boolean {
  return kind === 'class' || kind === 'struct' || kind === 'default' || kind === 'class?';
}

interface Declaration {
  readonly typeParameters: readonly TypeParameterSyntax[];
  readonly constraints: readonly ConstraintClause[];
  readonly name: Identifier;
}

function checkClauses(node: Declaration & Node, tree: SyntaxTree, problems: Problems): void {
  const names = new Set(node.typeParameters.map(parameter => parameter.name.name));
  const seen = new Set<string>();
  for (const clause of node.constraints) {
    const { name } = clause.parameter;
    const place = at(tree, clause.parameter);
    if (names.size === 0) {
      problems.error('CS0080', 'Constraints are not allowed on non-generic declarations', at(tree, clause));
      return;
    }
    if (!names.has(name))
      problems.error('CS0699', `'${node.name.name}' does not define type parameter '${name}'`, place);
    else if (seen.has(name))
      problems.error(
        'CS0409',
        `A constraint clause has already been specified for type parameter '${name}'. All of the constraints for a type parameter must be specified in a single where clause.`,
        place,
      );
    seen.add(name);
    const kinds = clause.constraints.map(constraint => constraint.kind);
    const last = kinds.length - 1;
    if (kinds.some((kind, i) => kind === 'new' && i < last))
      problems.error('CS0401', 'The new() constraint must be the last constraint specified', at(tree, clause));
    if (kinds.includes('new') && kinds.some(kind => kind === 'struct' || kind === 'unmanaged'))
      problems.error('CS0451', "The 'new()' constraint cannot be used with the 'struct' constraint", at(tree, clause));
    checkRepeated(clause, tree, problems);
    if (kinds.some((kind, i) => i > 0 && (kind === 'class' || kind === 'struct' || kind === 'unmanaged')))
      problems.error(
        'CS0449',
        "The 'class', 'struct', 'unmanaged', 'notnull', and 'default' constraints cannot be combined or duplicated, and must be specified first in the constraints list.",
        at(tree, clause),
      );
  }
}

function checkConstraintType(type: TypeSymbol, place: Parameters<Problems['error']>[2], problems: Problems): void {
  if (isError(type)) return;
  const shown = displayType(type);
  if (type.kind === 'typeParameter') {
    if (type.hasValueConstraint)
      problems.error(
        'CS0456',
        `Type parameter '${shown}' has the 'struct' constraint so '${shown}' cannot be used as a constraint`,
        place,
      );
  } else if (type.kind === 'dynamic') problems.error('CS1967', 'Constraint cannot be the dynamic type', place);
  else if (mentionsDynamic(type)) problems.error('CS1968', `Constraint cannot be a dynamic type '${shown}'`, place);
  else if (type.kind === 'named' && type.special && ['object', 'array', 'valuetype'].includes(type.special))
    problems.error('CS0702', `Constraint cannot be special class '${shown}'`, place);
  else if (type.kind === 'array')
    problems.error(
      'CS0706',
      'Invalid constraint type. A type used as a constraint must be an interface, a non-sealed class or a type parameter.',
      place,
    );
  else if (type.kind === 'named' && type.isSealed && !type.isStatic)
    problems.error(
      'CS0701',
      `'${shown}' is not a valid constraint. A type used as a constraint must be an interface, a non-sealed class or a type parameter.`,
      place,
    );
}

/** Whether two constraints are the same type is seen by their text: names mean the same in one clause. */
function checkRepeated({ constraints, parameter }: ConstraintClause, tree: SyntaxTree, problems: Problems): void {
  const seen = new Set<string>();
  for (const constraint of constraints) {
    if (constraint.kind !== 'type') continue;
    const text = tree.text.slice(constraint.type.start, constraint.type.end);
    if (seen.has(text))
      problems.error(
        'CS0405',
        `Duplicate constraint '${text}' for type parameter '${parameter.name}'`,
        at(tree, constraint.type),
      );
    seen.add(text);
  }
}

/** What a type parameter has to derive from comes first, and only once; what others pass on to it does not contradict it. */
function checkConflicts(
  compilation: Compilation,
  parameters: readonly TypeParameter[],
  place: Parameters<Problems['error']>[2],
  problems: Problems,
): void {
  for (const parameter of parameters) {
    const [first, ...more] = parameter.constraintTypes.filter(isClass);
    if (first && (parameter.hasReferenceConstraint || parameter.hasValueConstraint)) {
      const shown = displayType(first);
      problems.error(
        'CS0450',
        `'${shown}': cannot specify both a constraint class and the 'class' or 'struct' constraint`,
        place,
      );
    } else if (more[0] || (first && parameter.constraintTypes[0] !== first)) {
      const shown = displayType(more[0] ?? first ?? parameter);
      problems.error('CS0406', `The class type constraint '${shown}' must come before any other constraints`, place);
    } else {
      const bases = basesOf(parameter);
      const odd = bases.find((base, i) => bases.slice(0, i).some(other => !areRelated(compilation, base, other)));
      const other = odd && bases.find(base => base !== odd && !areRelated(compilation, base, odd));
      const value = parameter.hasValueConstraint ? bases.find(base => base.special !== 'valuetype') : undefined;
      if (odd ?? value)
        problems.error(
          'CS0455',
          `Type parameter '${parameter.name}' inherits conflicting constraints '${displayType(odd ?? value ?? parameter)}' and '${other ? displayType(other) : 'struct'}'`,
          place,
        );
    }
  }
}

function isClass(type: TypeSymbol): type is NamedType {
  return type.kind === 'named' && type.typeKind === 'class' && type.special !== 'object';
}

/** The classes that it derives from, by its own constraints and those of the parameters among them. */
function basesOf(parameter: TypeParameter, seen = new Set<TypeParameter>()): NamedType[] {
  if (seen.has(parameter)) return [];
  seen.add(parameter);
  return parameter.constraintTypes.flatMap(type =>
    type.kind === 'typeParameter' ? basesOf(type, seen) : isClass(type) ? [type] : [],
  );
}

function areRelated(compilation: Compilation, a: NamedType, b: NamedType): boolean {
  return sameType(a, b) || compilation.derivesFrom(a, b) || compilation.derivesFrom(b, a);
}

/** Who implements a generic method of an interface implicitly repeats its constraints, also where a base class does it. */
function checkImplementations(compilation: Compilation, type: NamedType, problems: Problems): void {
  if (type.typeKind === 'interface') return;
  const base = compilation.baseTypeOf(type);
  const inherited = base ? compilation.allInterfacesOf(base) : [];
  for (const contract of compilation.allInterfacesOf(type))
    for (const promised of compilation.membersOf(contract)) {
      if (promised.kind !== 'method' || promised.typeParameters.length === 0) continue;
      const method = compilation.implementationOf(type, promised);
      if (!method || method.isStatic || method.isOverride || method.explicitImplementation) continue;
      const isOwn = method.containingType.definition === type.definition;
      // Of a generic class the method has the constraints of its declaration only.
      const isPlain = method.containingType.definition === method.containingType && method.containingType.isSource;
      if (!isOwn && (!isPlain || inherited.some(each => sameType(each, contract)))) continue;
      checkImplemented(
        isOwn ? method.definition : method,
        promised,
        isOwn ? method.location : placeOfType(type),
        problems,
      );
    }
}

function checkImplemented(
  method: MethodSymbol,
  promised: MethodSymbol,
  place: Parameters<Problems['error']>[2],
  problems: Problems,
): void {
  const wrong = method.typeParameters.find((own, i) => {
    const theirs = promised.typeParameters[i];
    return theirs && !sameConstraints(own, theirs, method, promised);
  });
  if (wrong)
    problems.error(
      'CS0425',
      `The constraints for type parameter '${wrong.name}' of method '${displayMethod(method)}' must match the constraints for type parameter '${promised.typeParameters[wrong.ordinal]?.name ?? wrong.name}' of interface method '${displayMethod(promised)}'. Consider using an explicit interface implementation instead.`,
      place,
    );
}

function sameConstraints(
  own: TypeParameter,
  theirs: TypeParameter,
  method: MethodSymbol,
  promised: MethodSymbol,
): boolean {
  if (own.hasReferenceConstraint !== theirs.hasReferenceConstraint) return false;
  if (own.hasValueConstraint !== theirs.hasValueConstraint) return false;
  if (own.hasNewConstraint !== theirs.hasNewConstraint) return false;
  const rename = new Map([
    ...(promised.substitution ?? []),
    ...promised.typeParameters.flatMap((parameter, i) => {
      const mine = method.typeParameters[i];
      return mine ? [[parameter, mine] as const] : [];
    }),
  ]);
  const wanted = theirs.constraintTypes.map(type => substitute(type, rename)).filter(isRestricting);
  const given = own.constraintTypes.filter(isRestricting);
  return (
    wanted.every(type => given.some(each => sameType(each, type))) &&
    given.every(type => wanted.some(each => sameType(each, type)))
  );
}

/** Everything is an object, and values are values by another constraint. */
function isRestricting(type: TypeSymbol): boolean {
  return !(type.kind === 'named' && (type.special === 'object' || type.special === 'valuetype'));
}
