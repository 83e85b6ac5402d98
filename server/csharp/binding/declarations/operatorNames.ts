// The names that operators have as methods.

/** Metadata name of an operator (ECMA-334, 15.10). */
export function operatorName(operator: string, arity: number): string {
  const unary: Record<string, string> = {
    '+': 'op_UnaryPlus',
    '-': 'op_UnaryNegation',
    '!': 'op_LogicalNot',
    '~': 'op_OnesComplement',
    '++': 'op_Increment',
    '--': 'op_Decrement',
    true: 'op_True',
    false: 'op_False',
  };
  const binary: Record<string, string> = {
    '+': 'op_Addition',
    '-': 'op_Subtraction',
    '*': 'op_Multiply',
    '/': 'op_Division',
    '%': 'op_Modulus',
    '&': 'op_BitwiseAnd',
    '|': 'op_BitwiseOr',
    '^': 'op_ExclusiveOr',
    '<<': 'op_LeftShift',
    '>>': 'op_RightShift',
    '>>>': 'op_UnsignedRightShift',
    '==': 'op_Equality',
    '!=': 'op_Inequality',
    '<': 'op_LessThan',
    '>': 'op_GreaterThan',
    '<=': 'op_LessThanOrEqual',
    '>=': 'op_GreaterThanOrEqual',
  };
  return (arity === 1 ? unary : binary)[operator] ?? 'op_Unknown';
}

/** Of the form that stands for it where arithmetic is checked. */
export function checkedName(name: string): string {
  return name.replace(/^op_/, 'op_Checked');
}
