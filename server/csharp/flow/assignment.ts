// What reading and assigning a variable does to the state, and what is said of a variable that is read too early.
import type { BoundExpression } from '../binding/bound';
import type { FieldSymbol } from '../symbols/symbols';
import type { Flow } from './flow';
import type { Slot } from './slots';

/** The value of a variable is taken: all of it has to be assigned. */
export function readVariable(flow: Flow, expression: BoundExpression): void {
  const slot = flow.slots.named(expression);
  if (slot) flow.require(slot, () => reportUnassigned(flow, slot, expression.syntax ?? flow.place));
}

export function reportUnassigned(
  flow: Flow,
  { variable, field }: Slot,
  at: { readonly start: number; readonly end: number } | undefined,
): void {
  if (field) {
    if (isAutoProperty(field))
      flow.error('CS8079', `Use of possibly unassigned auto-implemented property '${displayField(field)}'`, at);
    else flow.error('CS0170', `Use of possibly unassigned field '${displayField(field)}'`, at);
  } else if (variable === 'this')
    flow.error('CS0188', "The 'this' object cannot be used before all of its fields have been assigned", at);
  else if (variable.kind === 'parameter')
    flow.error('CS0269', `Use of unassigned out parameter '${variable.name}'`, at);
  else flow.error('CS0165', `Use of unassigned local variable '${variable.name}'`, at);
}

/** What users call the field: for the one behind an auto property or event, that. */
export function displayField(field: FieldSymbol): string {
  return field.definition.backingFor?.name ?? field.name;
}

export function isAutoProperty(field: FieldSymbol): boolean {
  return field.definition.backingFor?.kind === 'property';
}
