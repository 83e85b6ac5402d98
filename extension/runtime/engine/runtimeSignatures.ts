// Overriding as the runtime sees it: `ref`, `out` and `in` are one to it, and the nearest method that fits is the one meant.
import { type Compilation, sameSignature } from '../../../server/csharp/binding/compilation';
import type { MethodSymbol } from '../../../server/csharp/symbols/symbols';

/** The method whose slot an override takes. Where overloads differ by `ref` and `out` only, it may be another than C# means. */
export function overriddenAtRunTime(program: Compilation, method: MethodSymbol): MethodSymbol | undefined {
  const meant = program.overriddenMethodOf(method);
  if (!meant || method.associated || method.parameters.every(({ refKind }) => refKind === 'none')) return meant;
  for (let base = program.baseTypeOf(method.containingType); base; base = program.baseTypeOf(base)) {
    const found = program
      .membersNamed(base, method.name)
      .findLast(
        (member): member is MethodSymbol =>
          member.kind === 'method' &&
          (member.isVirtual || member.isAbstract || member.isOverride) &&
          sameSignature(member, method),
      );
    if (found) return found;
  }
  return meant;
}
