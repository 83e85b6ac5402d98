// Members of enums: their names and the range of their values.
import type { Compilation } from '../binding/compilation';
import type { NamedType } from '../symbols/symbols';
import { displayType, numericName } from '../symbols/types';
import { displayMember } from './overriding';
import type { Problems } from './problems';

const ranges: Readonly<Record<string, bigint>> = {
  sbyte: 127n,
  byte: 255n,
  short: 32767n,
  ushort: 65535n,
  int: 2147483647n,
  uint: 4294967295n,
  long: 9223372036854775807n,
  ulong: 18446744073709551615n,
};

export function checkEnum(compilation: Compilation, type: NamedType, problems: Problems): void {
  if (type.typeKind !== 'enum') return;
  const most = ranges[numericName(type.enumUnderlying ?? compilation.special('int')) ?? 'int'];
  let before: bigint | undefined;
  for (const member of compilation.membersOf(type)) {
    if (member.kind !== 'field' || member.node?.kind !== 'EnumMember') continue;
    if (member.name === 'value__')
      problems.error('CS0076', "The enumerator name 'value__' is reserved and cannot be used", member.location);
    if (!member.node.value && before === most)
      problems.error(
        'CS0543',
        `'${displayMember(member)}': the enumerator value is too large to fit in its type '${displayType(type.enumUnderlying ?? type)}'`,
        member.location,
      );
    const value = compilation.constantOf(member);
    before = typeof value === 'number' || typeof value === 'bigint' ? BigInt(value) : undefined;
  }
}
