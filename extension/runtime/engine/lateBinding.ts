// Expressions with dynamic operands: bound when they run, once for each combination of types that comes along.
import type { BoundDynamic } from '../../../server/csharp/binding/bound';
import { bindLate } from '../../../server/csharp/binding/dynamic/lateTarget';
import type { Engine } from './engine';
import type { MethodEntry } from './methods';
import type { Value } from './values';

export class LateBinding {
  private readonly targets = new WeakMap<BoundDynamic, Map<string, MethodEntry>>();

  constructor(private readonly engine: Engine) {}

  /** What `node`, in the code of `caller`, gives for these operands, in a box. May suspend the thread. */
  run(node: BoundDynamic, caller: MethodEntry, operands: readonly Value[]): Value | undefined {
    const { types } = this.engine;
    const found = operands.map((operand, i) => (node.types[i] || operand === null ? undefined : types.typeOf(operand)));
    const key = `${caller.id}:${found.map((type, i) => type?.id ?? (node.types[i] ? '' : '-')).join()}`;
    let known = this.targets.get(node);
    if (!known) {
      known = new Map();
      this.targets.set(node, known);
    }
    let target = known.get(key);
    if (!target) {
      target = this.bind(
        node,
        caller,
        found.map(type => type?.symbol),
      );
      known.set(key, target);
    }
    return target.f(...operands);
  }

  private bind(node: BoundDynamic, caller: MethodEntry, types: Parameters<typeof bindLate>[2]): MethodEntry {
    const { engine } = this;
    const bound = bindLate(engine.program, node, types, caller.substitution);
    if ('error' in bound) {
      const isNull = node.types[0] === undefined && types[0] === undefined && bound.error.code === 'CS0023';
      throw engine.exceptions.make(
        'Microsoft.CSharp.RuntimeBinder.RuntimeBinderException',
        isNull ? 'Cannot perform runtime binding on a null reference' : messageOf(bound.error.message),
      );
    }
    const { method, body } = bound;
    const { declaringType, substitution, typeArguments } = caller;
    return engine.newEntry(method, declaringType, substitution, typeArguments, false, undefined, body);
  }
}

/** .NET says less at run time: it has not looked for extension methods. */
function messageOf(message: string): string {
  const end = message.search(/ and (?:no accessible extension method|the best extension method overload)/);
  return end < 0 ? message : message.slice(0, end);
}
