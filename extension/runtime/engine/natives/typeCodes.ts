// System.TypeCode of types.
import type { RuntimeType } from '../values';

const typeCodes: Readonly<Record<string, number>> = {
  bool: 3,
  char: 4,
  sbyte: 5,
  byte: 6,
  short: 7,
  ushort: 8,
  int: 9,
  uint: 10,
  long: 11,
  ulong: 12,
  float: 13,
  double: 14,
  decimal: 15,
  string: 18,
};
export function typeCodeOf(self: RuntimeType | null): number {
  if (self === null) return 0;
  if (self.fullName === 'System.DateTime') return 16;
  if (self.fullName === 'System.DBNull') return 2;
  const base = self.kind === 'enum' ? self.underlying : self;
  return typeCodes[base?.special ?? ''] ?? 1;
}
