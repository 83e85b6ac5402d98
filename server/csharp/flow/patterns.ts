// What patterns assign, and what they say of null.
import type { BoundPattern } from '../binding/bound';
import type { LocalSymbol } from '../symbols/symbols';
import { isNullable, isValueType, sameType } from '../symbols/types';
import { type Branches, type Flow, unreachable } from './flow';

/** The bits that a match sets, and a mismatch. What always matches never does the other: that is unreachable. */
export function outcomeOf(flow: Flow, pattern: BoundPattern): Branches {
  const bits = (local: LocalSymbol | undefined) => (local ? flow.slots.of(local, local.type).mask : 0n);
  switch (pattern.kind) {
    case 'discard':
      return { whenTrue: 0n, whenFalse: unreachable };
    case 'var':
      return { whenTrue: bits(pattern.local), whenFalse: unreachable };
    case 'constant':
    case 'relational':
      return { whenTrue: 0n, whenFalse: 0n };
    case 'type': {
      const isSure = isValueType(pattern.inputType) && sameType(pattern.inputType, pattern.target);
      return { whenTrue: bits(pattern.local), whenFalse: isSure ? unreachable : 0n };
    }
    case 'recursive': {
      const parts = pattern.parts.map(part => outcomeOf(flow, part.pattern));
      const isSure =
        isValueType(pattern.inputType) &&
        !isNullable(pattern.inputType) &&
        (!pattern.target || sameType(pattern.inputType, pattern.target)) &&
        parts.every(part => part.whenFalse === unreachable);
      return {
        whenTrue: parts.reduce((all, part) => all | part.whenTrue, bits(pattern.local)),
        whenFalse: isSure ? unreachable : 0n,
      };
    }
    case 'not': {
      const { whenTrue, whenFalse } = outcomeOf(flow, pattern.pattern);
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case 'and':
    case 'or': {
      const left = outcomeOf(flow, pattern.left);
      const right = outcomeOf(flow, pattern.right);
      return pattern.kind === 'and'
        ? { whenTrue: left.whenTrue | right.whenTrue, whenFalse: left.whenFalse & right.whenFalse }
        : { whenTrue: left.whenTrue & right.whenTrue, whenFalse: left.whenFalse | right.whenFalse };
    }
  }
}

/** Undefined: it depends. */
export function matchesNull(pattern: BoundPattern): boolean | undefined {
  switch (pattern.kind) {
    case 'discard':
    case 'var':
      return true;
    case 'constant':
      if (pattern.value.kind === 'conversion' && pattern.value.conversion === 'null') return true;
      return pattern.value.constant ? pattern.value.constant.value === null : undefined;
    case 'type':
    case 'recursive':
    case 'relational':
      return false;
    case 'not': {
      const inner = matchesNull(pattern.pattern);
      return inner === undefined ? undefined : !inner;
    }
    case 'and':
    case 'or': {
      const decisive = pattern.kind === 'or';
      const sides = [matchesNull(pattern.left), matchesNull(pattern.right)];
      if (sides.includes(decisive)) return decisive;
      return sides.includes(undefined) ? undefined : !decisive;
    }
  }
}
