// Variables must be assigned before they are read (CS0165 and its like): one walk along the flow of control of each body.
import type { BindDiagnostic, BoundBody } from '../binding/bound';
import type { Compilation } from '../binding/compilation';
import type { NamedType } from '../symbols/symbols';
import { Flow } from './flow';
import { walkMethod } from './functions';

/** What a body without other errors uses before it is assigned, and leaves unassigned. */
export function unassignedUses(compilation: Compilation, body: BoundBody): BindDiagnostic[] {
  if (!body.tree || body.hasErrors) return [];
  const flow = new Flow(compilation, body.tree, isZeroedBefore(compilation) ? undefined : structToAssign(body));
  // Jumps back and local functions are known only when they have been walked; each walk knows more than the one before.
  do walkMethod(flow, body);
  while (flow.isStale);
  return flow.diagnostics;
}

/** Since C# 11 the fields of a struct begin as zeros in its constructors. */
function isZeroedBefore({ options }: Compilation): boolean {
  return Number(options.languageVersion ?? '0') >= 11;
}

/** A written constructor has all fields of its struct to assign. */
function structToAssign({ method }: BoundBody): NamedType | undefined {
  const { containingType } = method;
  const isWritten = method.methodKind === 'constructor' && method.node?.kind === 'ConstructorDeclaration';
  return isWritten && containingType.typeKind === 'struct' ? containingType : undefined;
}
