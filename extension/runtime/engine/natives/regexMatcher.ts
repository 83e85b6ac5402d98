// Runs a regular expression over a text: backtracking in the order that .NET tries things, without recursion per character.
import { lowerUnit } from './characters';
import type { Anchor } from './regexParser';
import type { Instruction, RegexProgram } from './regexProgram';
import type { CharSet } from './regexSets';
import { isBoundaryWord, isScriptWord } from './regexSets';

/** Each group's captures in order: place, length, place, length. */
export interface RegexMatch {
  readonly index: number;
  readonly length: number;
  /** Where the match ended, in the direction of reading. */
  readonly position: number;
  readonly captures: readonly (readonly number[])[];
}

export interface Search {
  readonly text: string;
  /** Nothing outside of these is seen. */
  readonly beginning: number;
  readonly end: number;
  readonly start: number;
  /** Attempts after which it gives up. */
  readonly budget: number;
}

// What lies on the stack, four numbers each: things to try next, and changes to take back.
const choice = 0;
const fewer = 1;
const more = 2;
const slotWas = 3;
const captured = 4;
const takenBackWas = 5;
const loopWas = 6;
const frame = 4;

/** Undefined: found nothing; 'tired': the budget is used up. */
export function findMatch(program: RegexProgram, groups: number, search: Search): RegexMatch | 'tired' | undefined {
  const matcher = new Matcher(program, groups, search);
  return matcher.find();
}

class Matcher {
  private readonly captures: number[][];
  private readonly slots: Int32Array;
  /** Rounds done, then where the last one began, of each loop. */
  private readonly loops: Int32Array;
  private stack = new Int32Array(256);
  private top = 0;
  private left: number;
  private position = 0;

  constructor(
    private readonly program: RegexProgram,
    groups: number,
    private readonly search: Search,
  ) {
    this.captures = Array.from({ length: groups }, () => []);
    this.slots = new Int32Array(program.slots);
    this.loops = new Int32Array(program.loops * 2);
    this.left = search.budget;
  }

  find(): RegexMatch | 'tired' | undefined {
    const { beginning, end, start, text } = this.search;
    const { first, fixed, prefix, rightToLeft } = this.program;
    const last = rightToLeft ? beginning : end;
    const step = rightToLeft ? -1 : 1;
    if (fixed === 'begin' && start > beginning) return undefined;
    for (let at = start; ; at += step) {
      if (prefix.length > 1 && !fixed) {
        at = text.indexOf(prefix, at);
        if (at < 0 || at + prefix.length > end) return undefined;
      } else if (first && !fixed) {
        while (at < end && !fits(first.code, first.set, text.charCodeAt(at))) at++;
        if (at >= end) return undefined;
      }
      for (const captures of this.captures) captures.length = 0;
      this.top = 0;
      if (this.run(0, at)) {
        const { position } = this;
        return {
          index: Math.min(at, position),
          length: Math.abs(position - at),
          position,
          captures: this.captures,
        };
      }
      if (this.left < 0) return 'tired';
      if (at === last || fixed) return undefined;
    }
  }

  /** From an instruction to `accept`; true leaves the position there and on the stack what could be tried instead. */
  private run(from: number, at: number): boolean {
    const { instructions } = this.program;
    const { beginning, end, text } = this.search;
    const { slots, loops } = this;
    const base = this.top;
    let pc = from;
    let pos = at;
    for (;;) {
      const i = instructions[pc] as Instruction;
      let ok = true;
      switch (i.op) {
        case 'one':
          if (i.back) {
            ok = pos > beginning && fits(i.code, i.set, text.charCodeAt(pos - 1));
            pos--;
          } else {
            ok = pos < end && fits(i.code, i.set, text.charCodeAt(pos));
            pos++;
          }
          pc++;
          break;
        case 'repeat': {
          const room = i.back ? pos - beginning : end - pos;
          const most = i.max < room ? i.max : room;
          const wanted = i.lazy ? i.min : most;
          const step = i.back ? -1 : 1;
          let done = 0;
          let look = i.back ? pos - 1 : pos;
          while (done < wanted && fits(i.code, i.set, text.charCodeAt(look))) {
            done++;
            look += step;
          }
          this.left -= done >> 3;
          ok = done >= i.min;
          pos += done * step;
          if (ok && !i.lazy && done > i.min) this.push(fewer, pc + 1, pos, done - i.min);
          if (ok && i.lazy && most > done) this.push(more, pc, pos, most - done);
          pc++;
          break;
        }
        case 'split':
          this.push(choice, i.other, pos, 0);
          pc++;
          break;
        case 'jump':
          pc = i.to;
          break;
        case 'open':
          this.push(slotWas, i.slot, slots[i.slot] as number, 0);
          slots[i.slot] = pos;
          pc++;
          break;
        case 'close':
          ok = this.capture(i, pos);
          pc++;
          break;
        case 'loopBegin':
          this.push(loopWas, i.loop, loops[i.loop * 2] as number, loops[i.loop * 2 + 1] as number);
          loops[i.loop * 2] = 0;
          loops[i.loop * 2 + 1] = -1;
          pc++;
          break;
        case 'loop': {
          const count = loops[i.loop * 2] as number;
          const began = loops[i.loop * 2 + 1] as number;
          if (count >= i.min && (count >= i.max || pos === began)) {
            pc = i.exit;
            break;
          }
          if (count >= i.min && i.lazy) {
            // Another round is tried when what follows fails: a choice of this instruction that counts as asked for.
            this.push(choice, -1 - pc, pos, 0);
            pc = i.exit;
            break;
          }
          if (count >= i.min) this.push(choice, i.exit, pos, 0);
          this.enter(i.loop, pos);
          pc++;
          break;
        }
        case 'reference': {
          const next = this.afterReference(i, pos);
          ok = next >= 0;
          pos = next;
          pc++;
          break;
        }
        case 'anchor':
          ok = this.holds(i.which, i.script, pos);
          pc++;
          break;
        case 'look': {
          const mark = this.top;
          const found = this.run(pc + 1, pos);
          if (found && i.negative) this.unwind(mark);
          else if (found) this.settle(mark);
          ok = found !== i.negative;
          pc = i.next;
          break;
        }
        case 'atomic': {
          const mark = this.top;
          ok = this.run(pc + 1, pos);
          if (ok) this.settle(mark);
          pos = this.position;
          pc = i.next;
          break;
        }
        case 'ifLook': {
          const mark = this.top;
          const found = this.run(pc + 1, pos);
          if (found) this.settle(mark);
          pc = found ? i.next : i.no;
          break;
        }
        case 'ifGroup':
          pc = (this.captures[i.group] as number[]).length > 0 ? pc + 1 : i.no;
          break;
        case 'accept':
          this.position = pos;
          return true;
      }
      if (this.left < 0) {
        this.unwind(base);
        return false;
      }
      if (ok) continue;
      this.left--;
      // Back to the last choice.
      for (;;) {
        if (this.top === base) return false;
        this.top -= frame;
        const { stack, top } = this;
        const kind = stack[top] as number;
        const a = stack[top + 1] as number;
        const b = stack[top + 2] as number;
        const c = stack[top + 3] as number;
        if (kind === choice) {
          pos = b;
          if (a >= 0) {
            pc = a;
            break;
          }
          const again = -1 - a;
          this.enter((instructions[again] as Instruction & { op: 'loop' }).loop, pos);
          pc = again + 1;
          break;
        }
        if (kind === fewer) {
          const i = instructions[a - 1] as Instruction & { op: 'repeat' };
          pos = i.back ? b + 1 : b - 1;
          if (c > 1) this.push(fewer, a, pos, c - 1);
          pc = a;
          break;
        }
        if (kind === more) {
          const i = instructions[a] as Instruction & { op: 'repeat' };
          if (!fits(i.code, i.set, text.charCodeAt(i.back ? b - 1 : b))) continue;
          pos = i.back ? b - 1 : b + 1;
          if (c > 1) this.push(more, a, pos, c - 1);
          pc = a + 1;
          break;
        }
        this.takeBack(kind, a, b, c);
      }
    }
  }

  private push(kind: number, a: number, b: number, c: number) {
    const { top } = this;
    if (top === this.stack.length) {
      const larger = new Int32Array(top * 2);
      larger.set(this.stack);
      this.stack = larger;
    }
    const { stack } = this;
    stack[top] = kind;
    stack[top + 1] = a;
    stack[top + 2] = b;
    stack[top + 3] = c;
    this.top = top + frame;
  }

  /** One more round of a loop begins. */
  private enter(loop: number, pos: number) {
    const { loops } = this;
    this.push(loopWas, loop, loops[loop * 2] as number, loops[loop * 2 + 1] as number);
    (loops[loop * 2] as number)++;
    loops[loop * 2 + 1] = pos;
  }

  private takeBack(kind: number, a: number, b: number, c: number) {
    if (kind === slotWas) this.slots[a] = b;
    else if (kind === captured) (this.captures[a] as number[]).length -= 2;
    else if (kind === takenBackWas) (this.captures[a] as number[]).push(b, c);
    else if (kind === loopWas) {
      this.loops[a * 2] = b;
      this.loops[a * 2 + 1] = c;
    }
  }

  /** Takes everything back that came after the mark. */
  private unwind(mark: number) {
    const { stack } = this;
    while (this.top > mark) {
      this.top -= frame;
      const { top } = this;
      this.takeBack(stack[top] as number, stack[top + 1] as number, stack[top + 2] as number, stack[top + 3] as number);
    }
  }

  /** Forgets the choices that came after the mark, not the changes. */
  private settle(mark: number) {
    const { stack } = this;
    let to = mark;
    for (let from = mark; from < this.top; from += frame) {
      if ((stack[from] as number) < slotWas) continue;
      stack.copyWithin(to, from, from + frame);
      to += frame;
    }
    this.top = to;
  }

  private capture(i: Instruction & { op: 'close' }, pos: number): boolean {
    const began = this.slots[i.slot] as number;
    let from = Math.min(began, pos);
    let to = Math.max(began, pos);
    if (i.takenBack >= 0) {
      const other = this.captures[i.takenBack] as number[];
      if (other.length === 0) return false;
      const length = other.pop() as number;
      const index = other.pop() as number;
      this.push(takenBackWas, i.takenBack, index, length);
      // The new capture is what lies between the two.
      if (from >= index + length) {
        to = from;
        from = index + length;
      } else if (to <= index) from = index;
      else {
        to = Math.min(to, index + length);
        from = Math.max(from, index);
      }
    }
    if (i.group >= 0) {
      (this.captures[i.group] as number[]).push(from, to - from);
      this.push(captured, i.group, 0, 0);
    }
    return true;
  }

  /** The position behind what a group has captured, read once more; -1 when it is not there. */
  private afterReference(i: Instruction & { op: 'reference' }, pos: number): number {
    const captures = this.captures[i.group] as number[];
    const { beginning, end, text } = this.search;
    if (captures.length === 0) return i.script ? pos : -1;
    const length = captures[captures.length - 1] as number;
    const index = captures[captures.length - 2] as number;
    const from = i.back ? pos - length : pos;
    if (from < beginning || from + length > end) return -1;
    for (let k = 0; k < length; k++) {
      const a = text.charCodeAt(index + k);
      const b = text.charCodeAt(from + k);
      if (a !== b && !(i.ignoreCase && lowerUnit(a) === lowerUnit(b))) return -1;
    }
    return i.back ? from : from + length;
  }

  private holds(which: Anchor, script: boolean, pos: number): boolean {
    const { beginning, end, start, text } = this.search;
    switch (which) {
      case 'begin':
        return pos === beginning;
      case 'lineBegin':
        return pos === beginning || text.charCodeAt(pos - 1) === 10;
      case 'end':
        return pos === end;
      case 'endOrNewline':
        return pos === end || (pos === end - 1 && text.charCodeAt(pos) === 10);
      case 'lineEnd':
        return pos === end || text.charCodeAt(pos) === 10;
      case 'start':
        return pos === start;
      default: {
        const test = script ? isScriptWord : isBoundaryWord;
        const before = pos > beginning && test(text.charCodeAt(pos - 1));
        const after = pos < end && test(text.charCodeAt(pos));
        return (before !== after) === (which === 'boundary');
      }
    }
  }
}

function fits(code: number, set: CharSet | undefined, found: number): boolean {
  return set === undefined ? found === code : set.has(found);
}
