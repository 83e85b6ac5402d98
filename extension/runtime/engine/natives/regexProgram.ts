// Trees of regular expressions to programs for the matcher.
import type { Anchor, RegexNode } from './regexParser';
import type { CharSet } from './regexSets';

/** `back`: reads the text from right to left. Places in the program are indexes of instructions. */
export type Instruction =
  | { readonly op: 'one'; readonly code: number; readonly set: CharSet | undefined; readonly back: boolean }
  | {
      readonly op: 'repeat';
      readonly code: number;
      readonly set: CharSet | undefined;
      readonly back: boolean;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  /** Goes on at the next instruction, and at `other` when that fails. */
  | { readonly op: 'split'; other: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'open'; readonly slot: number }
  | { readonly op: 'close'; readonly slot: number; readonly group: number; readonly takenBack: number }
  | { readonly op: 'loopBegin'; readonly loop: number }
  | {
      readonly op: 'loop';
      readonly loop: number;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      exit: number;
    }
  | {
      readonly op: 'reference';
      readonly group: number;
      readonly ignoreCase: boolean;
      readonly script: boolean;
      readonly back: boolean;
    }
  | { readonly op: 'anchor'; readonly which: Anchor; readonly script: boolean }
  /** What follows runs on its own up to `accept`; then it goes on at `next`. */
  | { readonly op: 'look'; readonly negative: boolean; next: number }
  | { readonly op: 'atomic'; next: number }
  | { readonly op: 'ifLook'; next: number; no: number }
  | { readonly op: 'ifGroup'; readonly group: number; no: number }
  | { readonly op: 'accept' };

export interface RegexProgram {
  readonly instructions: readonly Instruction[];
  readonly slots: number;
  readonly loops: number;
  readonly rightToLeft: boolean;
  /** Matches can begin with this text only; empty when that is not known. */
  readonly prefix: string;
  /** The first unit of every match, when it is known. */
  readonly first: { readonly code: number; readonly set: CharSet | undefined } | undefined;
  /** Matches begin at the beginning of the text, or where the search starts. */
  readonly fixed: 'begin' | 'start' | undefined;
}

/** `indexOf`: place of a group's captures by its number. */
export function compileRegex(root: RegexNode, rightToLeft: boolean, indexOf: (number: number) => number): RegexProgram {
  const compiler = new RegexCompiler(indexOf);
  compiler.node(root, rightToLeft);
  compiler.emit({ op: 'accept' });
  return {
    instructions: compiler.code,
    slots: compiler.slots,
    loops: compiler.loops,
    rightToLeft,
    prefix: rightToLeft ? '' : prefixOf(root),
    first: rightToLeft ? undefined : firstOf(root),
    fixed: rightToLeft ? undefined : fixedOf(root),
  };
}

class RegexCompiler {
  readonly code: Instruction[] = [];
  slots = 0;
  loops = 0;

  constructor(private readonly indexOf: (number: number) => number) {}

  emit<T extends Instruction>(instruction: T): T {
    this.code.push(instruction);
    return instruction;
  }
  private get here(): number {
    return this.code.length;
  }

  node(node: RegexNode, back: boolean) {
    switch (node.kind) {
      case 'empty':
        return;
      case 'one':
        this.emit({ op: 'one', code: node.code, set: node.set, back });
        return;
      case 'sequence':
        for (const item of back ? [...node.items].reverse() : node.items) this.node(item, back);
        return;
      case 'either':
        this.either(node.items, back);
        return;
      case 'capture': {
        const slot = this.slots++;
        this.emit({ op: 'open', slot });
        this.node(node.inner, back);
        const index = (group: number) => (group < 0 ? -1 : this.indexOf(group));
        this.emit({ op: 'close', slot, group: index(node.group), takenBack: index(node.takenBack) });
        return;
      }
      case 'look': {
        const look = this.emit({ op: 'look', negative: node.negative, next: 0 });
        this.alone(node.inner, node.back);
        look.next = this.here;
        return;
      }
      case 'atomic': {
        const atomic = this.emit({ op: 'atomic', next: 0 });
        this.alone(node.inner, back);
        atomic.next = this.here;
        return;
      }
      case 'loop':
        this.loop(node, back);
        return;
      case 'reference':
        this.emit({
          op: 'reference',
          group: this.indexOf(node.group),
          ignoreCase: node.ignoreCase,
          script: node.script,
          back,
        });
        return;
      case 'ifGroup': {
        const test = this.emit({ op: 'ifGroup', group: this.indexOf(node.group), no: 0 });
        this.node(node.yes, back);
        const jump = this.emit({ op: 'jump', to: 0 });
        test.no = this.here;
        this.node(node.no, back);
        jump.to = this.here;
        return;
      }
      case 'ifLook': {
        const test = this.emit({ op: 'ifLook', next: 0, no: 0 });
        this.alone(node.condition, back);
        test.next = this.here;
        this.node(node.yes, back);
        const jump = this.emit({ op: 'jump', to: 0 });
        test.no = this.here;
        this.node(node.no, back);
        jump.to = this.here;
        return;
      }
      case 'anchor':
        this.emit({ op: 'anchor', which: node.which, script: node.script });
        return;
    }
  }

  private alone(node: RegexNode, back: boolean) {
    this.node(node, back);
    this.emit({ op: 'accept' });
  }

  private either(items: readonly RegexNode[], back: boolean) {
    const jumps: { op: 'jump'; to: number }[] = [];
    items.forEach((item, i) => {
      if (i === items.length - 1) {
        this.node(item, back);
        return;
      }
      const split = this.emit({ op: 'split', other: 0 });
      this.node(item, back);
      jumps.push(this.emit({ op: 'jump', to: 0 }));
      split.other = this.here;
    });
    for (const jump of jumps) jump.to = this.here;
  }

  private loop(node: RegexNode & { kind: 'loop' }, back: boolean) {
    const { inner, min, max, lazy } = node;
    if (inner.kind === 'one') {
      this.emit({ op: 'repeat', code: inner.code, set: inner.set, back, min, max, lazy });
      return;
    }
    if (min === 0 && max === 1 && !lazy) {
      const split = this.emit({ op: 'split', other: 0 });
      this.node(inner, back);
      split.other = this.here;
      return;
    }
    const number = this.loops++;
    this.emit({ op: 'loopBegin', loop: number });
    const start = this.here;
    const loop = this.emit({ op: 'loop', loop: number, min, max, lazy, exit: 0 });
    this.node(inner, back);
    this.emit({ op: 'jump', to: start });
    loop.exit = this.here;
  }
}

// ---- what every match begins with ------------------------------------------------------------------------------------------

function prefixOf(node: RegexNode): string {
  switch (node.kind) {
    case 'one':
      return node.code >= 0 ? String.fromCharCode(node.code) : '';
    case 'capture':
    case 'atomic':
      return prefixOf(node.inner);
    case 'sequence': {
      let prefix = '';
      for (const item of node.items) {
        if (item.kind !== 'one' || item.code < 0) return prefix === '' ? prefixOf(item) : prefix;
        prefix += String.fromCharCode(item.code);
      }
      return prefix;
    }
    default:
      return '';
  }
}

function firstOf(node: RegexNode): RegexProgram['first'] {
  switch (node.kind) {
    case 'one':
      return node;
    case 'capture':
    case 'atomic':
      return firstOf(node.inner);
    case 'loop':
      return node.min > 0 ? firstOf(node.inner) : undefined;
    case 'sequence': {
      const [first] = node.items;
      return first && firstOf(first);
    }
    default:
      return undefined;
  }
}

function fixedOf(node: RegexNode): RegexProgram['fixed'] {
  if (node.kind === 'anchor') return node.which === 'begin' || node.which === 'start' ? node.which : undefined;
  if (node.kind === 'capture' || node.kind === 'atomic') return fixedOf(node.inner);
  const first = node.kind === 'sequence' ? node.items[0] : undefined;
  return first && fixedOf(first);
}
