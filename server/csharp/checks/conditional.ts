// Methods that are called only when a symbol is defined: what [Conditional] may stand before (C# specification, "The Conditional
// attribute").

import { accessorsOf, type Compilation } from '../binding/compilation';
import { argumentOf } from '../binding/declarations/attributeArguments';
import { type AttributeUse, attributesOf, isAttributeClass } from '../binding/declarations/attributeUses';
import type { MethodSymbol, NamedType } from '../symbols/symbols';
import { displayMethod, displayType } from '../symbols/types';
import { at } from './places';
import type { Problems } from './problems';

export function checkConditional(compilation: Compilation, type: NamedType, problems: Problems): void {
  const uses = attributesOf(compilation, type).filter(
    use => use.type.metadataName === 'System.Diagnostics.ConditionalAttribute',
  );
  if (uses.length === 0) return;
  const methods = compilation.membersOf(type).filter(member => member.kind === 'method');
  for (const use of uses) {
    checkSymbol(compilation, use, problems);
    const method = methods.find(each => each.node === use.node);
    if (method) checkMethod(compilation, type, method, use, problems);
    else if (use.target === 'class' && !isAttributeClass(compilation, type))
      problems.error(
        'CS1689',
        "Attribute 'Conditional' is only valid on methods or attribute classes",
        at(use.tree, use.syntax.name),
      );
  }
}

function checkSymbol(compilation: Compilation, use: AttributeUse, problems: Problems): void {
  const symbol = argumentOf(compilation, use, 0);
  const argument = use.syntax.arguments[0]?.value;
  if (argument && typeof symbol === 'string' && !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(symbol))
    problems.error(
      'CS0633',
      "The argument to the 'Conditional' attribute must be a valid identifier",
      at(use.tree, argument),
    );
}

function checkMethod(
  compilation: Compilation,
  type: NamedType,
  method: MethodSymbol,
  use: AttributeUse,
  problems: Problems,
): void {
  const name = displayMethod(method);
  const refuse = (code: string, because: string) =>
    problems.error(
      code,
      `The Conditional attribute is not valid on '${name}' because ${because}`,
      at(use.tree, use.syntax.name),
    );
  if (type.typeKind === 'interface') {
    problems.error(
      'CS0582',
      'The Conditional attribute is not valid on interface members',
      at(use.tree, use.syntax.name),
    );
    return;
  }
  if (method.methodKind !== 'ordinary' || method.explicitImplementation)
    refuse(
      'CS0577',
      'it is a constructor, destructor, operator, lambda expression, or explicit interface implementation',
    );
  else if (method.isOverride) refuse('CS0243', 'it is an override method');
  else if (!method.returnsVoid) refuse('CS0578', 'its return type is not void');
  const out = method.parameters.find(parameter => parameter.refKind === 'out');
  if (out)
    problems.error(
      'CS0685',
      `Conditional member '${name}' cannot have an out parameter`,
      out.location ?? method.location,
    );
  for (const contract of compilation.allInterfacesOf(type))
    for (const promised of compilation.membersNamed(contract, method.name).flatMap(accessorsOf))
      if (compilation.implementationOf(type, promised) === method)
        problems.error(
          'CS0629',
          `Conditional member '${name}' cannot implement interface member '${displayMethod(promised)}' in type '${displayType(type)}'`,
          method.location,
        );
}
