// Which methods can never suspend the thread: calls of them need no test and stay inside expressions.

import type { MethodSymbol } from '../../../server/csharp/symbols/symbols';
import type { Engine } from './engine';
import { Lowering } from './lowering/lowering';
import { suspends } from './lowering/targets';
import { childrenOf, walk } from './lowering/tree';
import type { MethodEntry } from './methods';
import type { Slot } from './slots';

export class Quietness {
  constructor(private readonly engine: Engine) {}

  /** Needs no points: calls nothing that may suspend, has no loops and no handlers. */
  findQuiet(entry: MethodEntry): boolean {
    // A generic method that calls itself with other type arguments would never be through.
    const { definition } = entry.definition;
    const depth = this.underway.get(definition) ?? 0;
    if (depth >= 4) return false;
    this.underway.set(definition, depth + 1);
    try {
      return this.isQuiet(entry);
    } finally {
      this.underway.set(definition, depth);
    }
  }
  private readonly underway = new Map<MethodSymbol, number>();

  private isQuiet(entry: MethodEntry): boolean {
    this.engine.bindNative(entry);
    if (entry.native) return !entry.blocks;
    const { definition } = entry;
    if (this.engine.debuggable && entry.isUserCode) return false;
    if (definition.isAsync || entry.owner) return false;
    const { body } = entry;
    if (!body) {
      if (definition.synthesized !== 'defaultConstructor') return definition.synthesized !== undefined;
      const base = entry.declaringType.baseType;
      const inner = base && this.engine.members.parameterlessConstructor(base);
      return !inner || inner.isQuiet;
    }
    if (body.hasErrors || body.method.isIterator || this.engine.initializers.isRunBy(entry)) return false;
    let plain = true;
    walk(body.block, node => {
      if (busyKinds.has(node.kind) && !('type' in node)) plain = false;
      return plain;
    });
    if (!plain) return false;
    const ctx = new Lowering(this.engine, entry, body, false);
    return !childrenOf(body.block).some(child => suspends(ctx, child));
  }

  /** A virtual method of the user's own classes whose implementations are all known, and all quiet. */
  isQuietSlot(slot: Slot): boolean {
    let known = this.quietSlots.get(slot);
    if (known === undefined) {
      this.quietSlots.set(slot, false);
      known = this.findQuietSlot(slot);
      this.quietSlots.set(slot, known);
    }
    return known;
  }
  private readonly quietSlots = new Map<Slot, boolean>();

  private findQuietSlot(slot: Slot): boolean {
    const declaring = slot.method.containingType.definition;
    if (
      this.engine.debuggable ||
      !declaring.isSource ||
      declaring.typeKind !== 'class' ||
      slot.typeArguments.length > 0
    )
      return false;
    return this.engine.program.sourceTypes.every(type => {
      const method = this.engine.dispatch.overridesIn(type).get(slot.method);
      if (!method || method.isAbstract) return true;
      return (
        type.arity === 0 && !type.containingType && this.engine.methodOf(method, this.engine.types.of(type)).isQuiet
      );
    });
  }
}

const busyKinds: ReadonlySet<string> = new Set([
  'while',
  'doWhile',
  'for',
  'forEach',
  'try',
  'using',
  'lock',
  'yieldReturn',
  'yieldBreak',
  'label',
  'localFunction',
  'dynamic',
]);
