// The constants that are written into attributes.

import type { ParameterSyntax } from '../../syntax/nodes';
import type { BodyBinder } from '../bodyBinder';
import type { Compilation } from '../compilation';
import { bindOperand } from '../expressions/expressions';
import { isTyped } from '../operands';
import type { AttributeUse } from './attributeUses';
import { constantBinder } from './constantFields';

/** The constant of an argument by position, or by the name of a property or field. */
export function argumentOf(compilation: Compilation, use: AttributeUse, which: number | string): unknown {
  const positional = use.syntax.arguments.filter(argument => !argument.nameEquals);
  const argument =
    typeof which === 'number' ? positional[which] : use.syntax.arguments.find(each => each.nameEquals?.name === which);
  if (!argument) return undefined;
  const value = bindOperand(attributeBinder(compilation, use), argument.value);
  return isTyped(value) ? value.constant?.value : undefined;
}

export function attributeBinder(compilation: Compilation, use: AttributeUse): BodyBinder {
  const b = constantBinder(compilation, { ...use.scope, report: undefined }, use.scope.type ?? use.type);
  // Which parameters stand beside an attributed one is not asked.
  const written = 'parameters' in use.node ? use.node.parameters : undefined;
  const names = (written ?? []) as readonly ParameterSyntax[];
  b.canBeNamed = name => use.node.kind === 'Parameter' || names.some(parameter => parameter.name.name === name);
  return b;
}
