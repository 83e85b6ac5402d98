// An expression that a debugger evaluates where a method has stopped: a lambda over the variables in sight.

import {
  LocalSymbol,
  MethodSymbol,
  type ParameterSymbol,
  type Substitution,
  type TypeSymbol,
} from '../symbols/symbols';
import { isVoid, substitute, substituteNamed } from '../symbols/types';
import type { Expression, SyntaxTree, TypeDeclaration } from '../syntax/nodes';
import { parseCSharp } from '../syntax/parser';
import { finish, partOf } from './bodies';
import { BodyBinder, newFrame } from './bodyBinder';
import type { BoundBody, BoundStatement } from './bound';
import type { Compilation } from './compilation';
import { contextOf } from './declarations/declareTypes';
import { bindRvalue } from './expressions/expressions';
import { convert } from './resolution/convert';

/** Where the method has stopped. */
export interface EvaluationPlace {
  /** The method around the place: for lambdas and local functions the outermost one. */
  readonly member: MethodSymbol;
  readonly hasThis: boolean;
  /** Those in scope; later ones hide earlier ones of the same name. */
  readonly variables: readonly (LocalSymbol | ParameterSymbol)[];
  readonly localFunctions: readonly MethodSymbol[];
  /** What the type parameters around stand for. */
  readonly substitution: Substitution;
}

export interface Evaluation {
  readonly method: MethodSymbol;
  /** Its captures stand for variables of the place, or are such. */
  readonly body: BoundBody;
  /** Whom a variable of the body stands for. */
  readonly standsFor: ReadonlyMap<LocalSymbol | ParameterSymbol, LocalSymbol | ParameterSymbol>;
}

/** In: one C# expression. Out: a function that gives its value, or C#'s own sentence why there is none. */
export function bindEvaluation(
  compilation: Compilation,
  text: string,
  place: EvaluationPlace,
): Evaluation | { readonly error: string } {
  const parsed = parseExpression(text);
  if ('error' in parsed) return parsed;
  const { member, substitution } = place;
  const part = partOf(member.containingType, member);
  if (!part) return { error: 'Nothing is known of the code around this place.' };
  const containingType = substituteNamed(member.containingType, substitution);
  const method = new MethodSymbol('lambda', containingType);
  method.name = 'expression';
  method.synthesized = 'evaluation';
  method.isStatic = !place.hasThis;
  const b = new BodyBinder(
    compilation,
    parsed.tree,
    {
      context: contextOf(compilation, part.node as TypeDeclaration),
      type: member.containingType.definition,
      parameters: [member.typeParameters, ...place.localFunctions.map(inner => inner.typeParameters)],
    },
    containingType,
    newFrame(method, undefined),
    !place.hasThis,
  );
  b.seesAll = true;
  b.substitution = substitution;
  const standsFor = declareVariables(b, place);
  const block = b.inScope(scope => {
    const statements = bindResult(b, parsed.expression, method);
    return { kind: 'block' as const, syntax: parsed.expression, locals: scope.locals, statements };
  });
  const { body, diagnostics } = finish(b, method, block);
  const [error] = diagnostics;
  if (error || !body) return { error: error?.message ?? `"${text}" cannot be evaluated.` };
  const captures = [...standsFor.keys()];
  return { method, body: { ...body, captures, capturesThis: place.hasThis }, standsFor };
}

/** Variables get the types that they have in this call, so that members of a `T` can be asked for. */
function declareVariables(b: BodyBinder, place: EvaluationPlace): Evaluation['standsFor'] {
  const standsFor = new Map<LocalSymbol, LocalSymbol | ParameterSymbol>();
  for (const variable of place.variables) {
    const local = new LocalSymbol(variable.name, substitute(variable.type, place.substitution));
    if (variable.kind === 'local') {
      local.isConst = variable.isConst;
      local.constant = variable.constant;
    }
    standsFor.set(local, variable);
    b.scope.names.set(local.name, local);
    b.owners.set(local, b.frame0);
  }
  for (const inner of place.localFunctions) b.scope.names.set(inner.name, inner);
  return standsFor;
}

function bindResult(b: BodyBinder, expression: Expression, method: MethodSymbol): BoundStatement[] {
  const value = bindRvalue(b, expression);
  if (isVoid(value.type)) {
    method.returnType = value.type;
    return [{ kind: 'expression', syntax: expression, expression: value }];
  }
  method.returnType = hasOwnType(value.type) ? value.type : b.compilation.special('object');
  const converted = method.returnType === value.type ? value : convert(b, value, method.returnType, expression);
  return [{ kind: 'return', syntax: expression, expression: converted }];
}

/** `null` and dynamic values are shown as what they are. */
function hasOwnType(type: TypeSymbol): boolean {
  return type.kind !== 'null' && type.kind !== 'dynamic' && type.kind !== 'error';
}

function parseExpression(text: string): { tree: SyntaxTree; expression: Expression } | { error: string } {
  const tree = parseCSharp(`class C { object o = ${text.trim().replace(/;$/, '')}\n; }`);
  const [mistake] = tree.diagnostics;
  if (mistake) return { error: mistake.message };
  const [type, ...more] = tree.root.members;
  const [field, ...others] = type?.kind === 'TypeDeclaration' ? type.members : [];
  const [declarator, ...further] = field?.kind === 'FieldDeclaration' ? field.declarators : [];
  const expression = declarator?.initializer;
  if (!expression || expression.kind === 'ArrayInitializer' || more.length + others.length + further.length > 0)
    return { error: `"${text}" is no expression.` };
  return { tree, expression };
}
