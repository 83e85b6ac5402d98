// Where types may stand: with arguments that keep the constraints, and static classes nowhere.
import type { Compilation } from '../binding/compilation';
import { violationsIn } from '../binding/resolution/constraints';
import type { NamedType, TypeSymbol } from '../symbols/symbols';
import { displayType, isVoid } from '../symbols/types';
import { type DeclaredType, declaredTypes } from './declaredTypes';
import type { Problems } from './problems';

export function checkTypeUses(compilation: Compilation, type: NamedType, problems: Problems): void {
  for (const use of declaredTypes(compilation, type)) {
    for (const { code, message } of violationsIn(compilation, use.type)) problems.error(code, message, use.place);
    checkStatic(use, problems);
    checkVoid(use, problems);
  }
}

function checkStatic({ type, role, place, node }: DeclaredType, problems: Problems): void {
  if (!isStatic(type)) return;
  const shown = displayType(type);
  if (role === 'parameter') problems.error('CS0721', `'${shown}': static types cannot be used as parameters`, place);
  else if (
    role === 'return' ||
    (role === 'value' && (node.kind === 'PropertyDeclaration' || node.kind === 'IndexerDeclaration'))
  )
    problems.error('CS0722', `'${shown}': static types cannot be used as return types`, place);
  else if (role === 'value') problems.error('CS0723', `Cannot declare a variable of static type '${shown}'`, place);
  else if (role === 'constraint')
    problems.error('CS0717', `'${shown}': static classes cannot be used as constraints`, place);
}

function isStatic(type: TypeSymbol): boolean {
  return type.kind === 'named' && type.isStatic;
}

/** `void` is only what nothing is returned by. */
function checkVoid({ type, role, place, node }: DeclaredType, problems: Problems): void {
  if (!isVoid(type) || role === 'base' || role === 'constraint' || role === 'explicitInterface') return;
  if (role === 'return') {
    if (node.kind === 'OperatorDeclaration' || node.kind === 'ConversionOperatorDeclaration')
      problems.error('CS0590', 'User-defined operators cannot return void', place);
    return;
  }
  if (role === 'parameter') problems.error('CS1536', "Invalid parameter type 'void'", place);
  else if (node.kind === 'FieldDeclaration') problems.error('CS0670', 'Field cannot have void type', place);
  else if (node.kind === 'PropertyDeclaration')
    problems.error('CS0547', `'${node.name.name}': property or indexer cannot have void type`, place);
  else if (node.kind === 'IndexerDeclaration') problems.error('CS0620', 'Indexers cannot have void type', place);
}
