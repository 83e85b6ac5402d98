// Fields and properties that hold the HTTP requests of control channels.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { FieldSymbol, PropertySymbol } from '../../../csharp/symbols/symbols';
import { nodesBelow, withoutConversion } from '../code/boundNodes';
import { nullTest } from '../code/conditions';
import type { Frame } from '../code/values';

export type RequestField = FieldSymbol | PropertySymbol;

/** The field or automatic property that an expression names. */
export function requestField(expression: BoundExpression | undefined): RequestField | undefined {
  const plain = expression && withoutConversion(expression);
  if (plain?.kind === 'field') return plain.field.definition;
  return plain?.kind === 'property' && plain.property.backingField ? plain.property.definition : undefined;
}

/** `if (request == null)` and the like, whatever follows from it. */
export function isTestedForNull({ body }: Frame, field: RequestField): boolean {
  return [...nodesBelow(body, { nestedFunctions: true })].some(({ node }) => {
    const test = node.kind === 'binary' || node.kind === 'isPattern' ? nullTest(node) : undefined;
    return test !== undefined && requestField(test.operand) === field;
  });
}
