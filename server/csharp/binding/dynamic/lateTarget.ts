// A late-bound expression when it runs: bound for the types that its operands have now.
import {
  type LocalSymbol,
  MethodSymbol,
  ParameterSymbol,
  type Substitution,
  type TypeSymbol,
} from '../../symbols/symbols';
import { isVoid, nullType } from '../../symbols/types';
import type { Expression } from '../../syntax/nodes';
import { BodyBinder, newFrame } from '../bodyBinder';
import type { BindDiagnostic, BoundBlock, BoundBody, BoundDynamic, BoundExpression, BoundStatement } from '../bound';
import type { Compilation } from '../compilation';
import { isAccessible } from '../expressions/members';
import { convert, convertExplicitly, settle } from '../resolution/convert';

/** A late-bound expression for certain types of its operands: a method that takes them, boxed, or why there is none. */
export type LateTarget =
  | { readonly method: MethodSymbol; readonly body: BoundBody }
  | { readonly error: BindDiagnostic };

/** `types`: what the operands are now; undefined for null. `substitution`: of the type parameters around. */
export function bindLate(
  compilation: Compilation,
  { site, syntax, types: declared }: BoundDynamic,
  types: readonly (TypeSymbol | undefined)[],
  substitution: Substitution,
): LateTarget {
  const object = compilation.special('object');
  const method = new MethodSymbol('ordinary', site.containingType);
  method.name = 'CallSite.Target';
  method.isStatic = true;
  method.returnType = object;
  method.synthesized = 'lateBound';
  method.parameters = types.map((_, i) => new ParameterSymbol(`$${i}`, object, i, 'none'));
  const b = new BodyBinder(
    compilation,
    site.tree,
    site.typeScope,
    site.containingType,
    newFrame(method, undefined),
    true,
  );
  b.checked = site.checked;
  b.substitution = substitution;
  const locals: LocalSymbol[] = [];
  const statements: BoundStatement[] = [];
  const operands = method.parameters.map((parameter, i): BoundExpression => {
    const known = declared[i];
    const type = known ? b.known(known) : seenFrom(b, types[i]);
    if (!type) return b.literal(null, nullType, syntax);
    const given: BoundExpression = { kind: 'parameter', type: object, syntax, parameter };
    const local = b.temporary(type);
    locals.push(local);
    const value = convertExplicitly(b, given, type, syntax as Expression);
    // Assignments to members of a struct, and its methods, change the struct in its box.
    const initializer = value.kind === 'conversion' ? { ...value, isInPlace: true } : value;
    statements.push({ kind: 'localDeclaration', syntax: undefined, local, initializer });
    return b.local(local, syntax);
  });
  const result = settle(b, site.get(b, operands));
  if (isVoid(result.type)) {
    statements.push({ kind: 'expression', syntax, expression: result });
    statements.push({ kind: 'return', syntax, expression: b.literal(null, object, syntax) });
  } else statements.push({ kind: 'return', syntax, expression: convert(b, result, object, syntax) });
  const [error] = b.diagnostics;
  if (error) return { error };
  const block: BoundBlock = { kind: 'block', syntax: undefined, locals, statements };
  return { method, body: { method, tree: site.tree, block, captures: [], capturesThis: false, hasErrors: false } };
}

/** Code knows an object of a class that it may not name by the nearest base class that it may. */
function seenFrom(b: BodyBinder, type: TypeSymbol | undefined): TypeSymbol | undefined {
  let seen = type;
  while (seen?.kind === 'named' && seen.containingType && seen.definition.isSource && !seen.isValueType) {
    if (isAccessible(b, seen, seen.containingType)) break;
    seen = b.compilation.baseTypeOf(seen);
  }
  return seen;
}
