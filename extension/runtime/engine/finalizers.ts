// Finalizers (`~T()`). Memory is collected where no program can see it, so none runs while the program does. A program of .NET
// Framework ends with those of all objects that have not had theirs; current .NET and Windows apps just end
// (https://learn.microsoft.com/dotnet/csharp/programming-guide/classes-and-structs/finalizers).
import type { MethodSymbol } from '../../../server/csharp/symbols/symbols';
import type { Engine } from './engine';
import type { MethodEntry } from './methods';
import type { EngineType } from './runtimeTypes';
import type { CsObject } from './values';

/** The objects whose finalizers are still to run. */
export class Finalizable {
  /** Nobody keeps an object for the sake of a finalizer that never runs. */
  isKept = false;
  private readonly objects = new Set<CsObject>();

  /** What constructors call, and `GC.ReRegisterForFinalize`. */
  add(object: CsObject): void {
    if (this.isKept) this.objects.add(object);
  }

  /** `GC.SuppressFinalize`. */
  remove(object: CsObject): void {
    this.objects.delete(object);
  }

  /** The oldest that is left. */
  take(): CsObject | undefined {
    const [first] = this.objects;
    if (first) this.objects.delete(first);
    return first;
  }

  clear(): void {
    this.objects.clear();
  }
}

/** Those of a class and of its bases, in the order in which they run. */
export function finalizersOf(engine: Engine, type: EngineType): MethodEntry[] {
  const found: MethodEntry[] = [];
  for (let each: EngineType | undefined = type; each; each = each.baseType) {
    const own = ownFinalizer(each);
    if (own) found.push(engine.methodOf(own, each));
  }
  return found;
}

export function hasFinalizer(type: EngineType): boolean {
  return ownFinalizer(type) !== undefined || (type.baseType !== undefined && hasFinalizer(type.baseType));
}

function ownFinalizer({ named, types }: EngineType): MethodSymbol | undefined {
  if (named?.typeKind !== 'class') return undefined;
  return types.program
    .membersNamed(named.definition, 'Finalize')
    .find((member): member is MethodSymbol => member.kind === 'method' && member.methodKind === 'destructor');
}
