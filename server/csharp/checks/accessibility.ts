// What a declaration shows has to be accessible wherever the declaration is (C# specification, "Accessibility constraints").
import type { Compilation } from '../binding/compilation';
import type { MemberSymbol, MethodSymbol, NamedType, ParameterSymbol, TypeSymbol } from '../symbols/symbols';
import { displayType } from '../symbols/types';
import { displayMember } from './overriding';
import { placeOfType } from './places';
import type { Problems } from './problems';

export function checkAccessibility(compilation: Compilation, type: NamedType, problems: Problems): void {
  const report = (code: string, what: string, shown: TypeSymbol, than: string, symbol: MemberSymbol) => {
    if (isShown(compilation, shown, symbol)) return;
    problems.error(
      code,
      `Inconsistent accessibility: ${what} '${displayType(shown)}' is less accessible than ${than} '${displayMember(symbol)}'`,
      symbol.kind === 'named' ? placeOfType(symbol) : symbol.location,
    );
  };
  checkBases(compilation, type, report);
  for (const member of compilation.membersOf(type)) {
    switch (member.kind) {
      case 'field':
        if (!member.backingFor && type.typeKind !== 'enum')
          report('CS0052', 'field type', member.type, 'field', member);
        break;
      case 'event':
        report('CS7025', 'event type', member.type, 'event', member);
        break;
      case 'property':
        if (!member.isIndexer) report('CS0053', 'property type', member.type, 'property', member);
        else {
          report('CS0054', 'indexer return type', member.type, 'indexer', member);
          for (const each of member.parameters) report('CS0055', 'parameter type', each.type, 'indexer', member);
        }
        break;
      case 'method':
        checkMethod(type, member, report);
    }
  }
}

type Report = (code: string, what: string, shown: TypeSymbol, than: string, symbol: MemberSymbol) => void;

function checkBases(compilation: Compilation, type: NamedType, report: Report): void {
  if (type.typeKind === 'class') {
    const base = compilation.baseTypeOf(type);
    if (base) report('CS0060', 'base class', base, 'class', type);
  }
  if (type.typeKind === 'interface')
    for (const base of compilation.interfacesOf(type)) report('CS0061', 'base interface', base, 'interface', type);
  for (const constraint of type.typeParameters.flatMap(parameter => parameter.constraintTypes))
    report('CS0703', 'constraint type', constraint, 'type', type);
}

function checkMethod(type: NamedType, method: MethodSymbol, report: Report): void {
  if (method.synthesized && method.synthesized !== 'primaryConstructor') return;
  const parameters = (code: string, than: string, of: MemberSymbol = method) => {
    for (const { type: shown } of method.parameters as readonly ParameterSymbol[])
      report(code, 'parameter type', shown, than, of);
  };
  if (method.methodKind === 'delegateInvoke') {
    report('CS0058', 'return type', method.returnType, 'delegate', type);
    parameters('CS0059', 'delegate', type);
  } else if (method.methodKind === 'operator' || method.methodKind === 'conversion') {
    report('CS0056', 'return type', method.returnType, 'operator', method);
    parameters('CS0057', 'operator');
  } else {
    report('CS0050', 'return type', method.returnType, 'method', method);
    parameters('CS0051', 'method');
    for (const constraint of method.typeParameters.flatMap(parameter => parameter.constraintTypes))
      report('CS0703', 'constraint type', constraint, 'method', method);
  }
}

/** Whoever sees the declaration sees the type, its type arguments and the types around it. */
function isShown(compilation: Compilation, type: TypeSymbol, declaration: MemberSymbol): boolean {
  if (type.kind === 'array' || type.kind === 'pointer') return isShown(compilation, type.element, declaration);
  if (type.kind !== 'named') return true;
  for (let current: NamedType | undefined = type; current; current = current.containingType) {
    if (current.definition.isSource && !isAsVisible(compilation, current, declaration)) return false;
    if (current.definition !== current && !current.typeArguments.every(each => isShown(compilation, each, declaration)))
      return false;
  }
  return true;
}

/** Something around the declaration, or it itself, is shut off at least as much as the type. */
function isAsVisible(compilation: Compilation, type: NamedType, declaration: MemberSymbol): boolean {
  const { accessibility, containingType } = type;
  if (accessibility === 'public') return true;
  for (let outer: MemberSymbol | undefined = declaration; outer; outer = outer.containingType) {
    const own = outer.accessibility;
    if (own === 'private' && outer.containingType && isInside(outer.containingType, containingType)) return true;
    const isInternal = own === 'internal' || own === 'private protected' || own === 'private';
    if ((accessibility === 'internal' || accessibility === 'protected internal') && isInternal) return true;
    if (accessibility === 'private' || !containingType) continue;
    // For derived classes: within the class, or in a class that derives from it, for those that derive from that.
    const isForDerived =
      own === 'protected' ||
      own === 'private protected' ||
      (own === 'protected internal' && accessibility === 'protected internal');
    if (accessibility === 'internal') continue;
    if (own === 'private' && isInOneFrom(compilation, outer.containingType, containingType)) return true;
    if (accessibility === 'private protected' && own !== 'private protected' && own !== 'private') continue;
    if (isForDerived && derivesFrom(compilation, outer.containingType, containingType)) return true;
  }
  return false;
}

function isInside(type: NamedType, container: NamedType | undefined): boolean {
  for (let current: NamedType | undefined = type; current; current = current.containingType)
    if (current.definition === container?.definition) return true;
  return false;
}

/** In the class or in one that derives from it. */
function isInOneFrom(compilation: Compilation, type: NamedType | undefined, from: NamedType): boolean {
  for (let outer = type; outer; outer = outer.containingType) if (derivesFrom(compilation, outer, from)) return true;
  return false;
}

/** The class, or one that derives from it. */
function derivesFrom(compilation: Compilation, type: NamedType | undefined, from: NamedType): boolean {
  for (let current = type; current; current = compilation.baseTypeOf(current))
    if (current.definition === from.definition) return true;
  return false;
}
