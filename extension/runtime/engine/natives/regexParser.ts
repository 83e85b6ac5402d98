// Regular expressions in .NET's notation to trees; refuses what .NET refuses, with its words.
import { isWhiteSpace } from './characters';
import { CharSet, caselessSet, classTest, isWord, propertyTest, type SetParts, simpleSet } from './regexSets';

export type Anchor = 'begin' | 'lineBegin' | 'end' | 'endOrNewline' | 'lineEnd' | 'start' | 'boundary' | 'inside';

export type RegexNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'one'; readonly code: number; readonly set: CharSet | undefined }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'either'; readonly items: readonly RegexNode[] }
  /** `group` -1: only takes back; `takenBack` -1: only captures. */
  | { readonly kind: 'capture'; readonly group: number; readonly takenBack: number; readonly inner: RegexNode }
  | { readonly kind: 'look'; readonly back: boolean; readonly negative: boolean; readonly inner: RegexNode }
  | { readonly kind: 'atomic'; readonly inner: RegexNode }
  | {
      readonly kind: 'loop';
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      readonly inner: RegexNode;
    }
  | { readonly kind: 'reference'; readonly group: number; readonly ignoreCase: boolean; readonly script: boolean }
  | { readonly kind: 'ifGroup'; readonly group: number; readonly yes: RegexNode; readonly no: RegexNode }
  | { readonly kind: 'ifLook'; readonly condition: RegexNode; readonly yes: RegexNode; readonly no: RegexNode }
  | { readonly kind: 'anchor'; readonly which: Anchor; readonly script: boolean };

export interface ParsedRegex {
  readonly root: RegexNode;
  /** Ascending. */
  readonly numbers: readonly number[];
  /** In the order of `numbers`. */
  readonly names: readonly string[];
}

/** RegexOptions. */
export const regexOptions = {
  ignoreCase: 1,
  multiline: 2,
  explicitCapture: 4,
  singleline: 16,
  ignoreWhitespace: 32,
  rightToLeft: 64,
  script: 256,
} as const;

const optionLetters: Readonly<Record<string, number>> = {
  i: regexOptions.ignoreCase,
  m: regexOptions.multiline,
  n: regexOptions.explicitCapture,
  s: regexOptions.singleline,
  x: regexOptions.ignoreWhitespace,
};

export class RegexSyntaxError extends Error {}

const empty: RegexNode = { kind: 'empty' };
const notNewline = simpleSet(code => code !== 10);
const anything = simpleSet(() => true);
/** .NET's largest repetition. */
const unlimited = 0x7fffffff;

/** `options` are RegexOptions; throws RegexSyntaxError. */
export function parseRegex(pattern: string, options: number): ParsedRegex {
  return new RegexParser(pattern, options).parse();
}

class RegexParser {
  private at = 0;
  private readonly named = new Map<string, number>();
  private readonly slots = new Set<number>([0]);
  private autoNumber = 1;

  constructor(
    private readonly pattern: string,
    private options: number,
  ) {}

  parse(): ParsedRegex {
    const { options } = this;
    this.findGroups();
    this.at = 0;
    this.options = options;
    this.autoNumber = 1;
    const root = this.alternatives();
    if (this.at < this.pattern.length) throw this.error("Too many )'s.");
    const numbers = [...this.slots].sort((a, b) => a - b);
    const byNumber = new Map([...this.named].map(([name, number]) => [number, name]));
    return { root, numbers, names: numbers.map(number => byNumber.get(number) ?? String(number)) };
  }

  private error(message: string): RegexSyntaxError {
    return new RegexSyntaxError(`parsing "${this.pattern}" - ${message}`);
  }
  private has(option: number): boolean {
    return (this.options & option) !== 0;
  }
  private peek(ahead = 0): string {
    return this.pattern[this.at + ahead] ?? '';
  }

  // ---- which groups there are: numbers first, names after them -------------------------------------------------------

  private findGroups() {
    const names: string[] = [];
    const outer: number[] = [];
    let isCondition = false;
    while (this.at < this.pattern.length) {
      const c = this.peek();
      this.at++;
      if (c === '\\') this.at++;
      else if (c === '#' && this.has(regexOptions.ignoreWhitespace)) {
        while (this.at < this.pattern.length && this.peek() !== '\n') this.at++;
      } else if (c === '[') this.skipSet();
      else if (c === ')') this.options = outer.pop() ?? this.options;
      else if (c === '(') {
        if (this.peek() === '?' && this.peek(1) === '#') {
          const close = this.pattern.indexOf(')', this.at);
          this.at = close < 0 ? this.pattern.length : close + 1;
          continue;
        }
        outer.push(this.options);
        const wasCondition = isCondition;
        isCondition = false;
        if (this.peek() === '?') {
          this.at++;
          const c2 = this.peek();
          if (c2 === '<' || c2 === "'") {
            const name = this.nameAt(this.at + 1);
            if (/^[1-9]/.test(name)) this.slots.add(Number.parseInt(name, 10));
            else if (name !== '' && name[0] !== '0' && !names.includes(name)) names.push(name);
          } else {
            this.inlineOptions();
            if (this.peek() === ')') {
              this.at++;
              outer.pop();
            } else if (this.peek() === '(') isCondition = true;
          }
        } else if (!this.has(regexOptions.explicitCapture) && !wasCondition) this.slots.add(this.autoNumber++);
      }
    }
    for (const name of names) {
      while (this.slots.has(this.autoNumber)) this.autoNumber++;
      this.named.set(name, this.autoNumber);
      this.slots.add(this.autoNumber++);
    }
  }

  private skipSet() {
    if (this.peek() === '^') this.at++;
    if (this.peek() === ']') this.at++;
    while (this.at < this.pattern.length) {
      const c = this.peek();
      this.at++;
      if (c === ']') return;
      if (c === '\\') this.at++;
      else if (c === '[' && this.pattern[this.at - 2] === '-') this.skipSet();
    }
  }

  private nameAt(from: number): string {
    let end = from;
    while (end < this.pattern.length && isWord(this.pattern.charCodeAt(end))) end++;
    return this.pattern.slice(from, end);
  }

  private inlineOptions() {
    let off = false;
    for (; this.at < this.pattern.length; this.at++) {
      const c = this.peek();
      if (c === '-' || c === '+') off = c === '-';
      else {
        const option = Object.hasOwn(optionLetters, c.toLowerCase()) ? optionLetters[c.toLowerCase()] : undefined;
        if (option === undefined) return;
        this.options = off ? this.options & ~option : this.options | option;
      }
    }
  }

  // ---- the tree ---------------------------------------------------------------------------------------------------------

  /** Up to the end or a closing parenthesis. */
  private alternatives(): RegexNode {
    const items = [this.sequence()];
    while (this.peek() === '|') {
      this.at++;
      items.push(this.sequence());
    }
    return items.length === 1 ? (items[0] ?? empty) : { kind: 'either', items };
  }

  private sequence(): RegexNode {
    const items: RegexNode[] = [];
    for (;;) {
      this.blank();
      const c = this.peek();
      if (c === '' || c === '|' || c === ')') break;
      if (this.isQuantifier()) {
        if (items.length > 0) throw this.error(`Nested quantifier ${c}.`);
        throw this.error('Quantifier {x,y} following nothing.');
      }
      const item = this.unit();
      if (!item) continue;
      items.push(this.quantified(item));
    }
    return items.length === 1 ? (items[0] ?? empty) : items.length === 0 ? empty : { kind: 'sequence', items };
  }

  private quantified(item: RegexNode): RegexNode {
    this.blank();
    if (!this.isQuantifier()) return item;
    const c = this.peek();
    let min = c === '+' ? 1 : 0;
    let max = c === '?' ? 1 : unlimited;
    this.at++;
    if (c === '{') {
      min = this.decimal();
      max = min;
      if (this.peek() === ',') {
        this.at++;
        max = this.peek() === '}' ? unlimited : this.decimal();
      }
      this.at++;
      if (max < min) throw this.error('Illegal {x,y} with x > y.');
    }
    this.blank();
    const lazy = this.peek() === '?';
    if (lazy) this.at++;
    this.blank();
    if (this.isQuantifier()) throw this.error(`Nested quantifier ${this.peek()}.`);
    return { kind: 'loop', min, max, lazy, inner: item };
  }

  private isQuantifier(): boolean {
    const c = this.peek();
    if (c === '*' || c === '+' || c === '?') return true;
    return c === '{' && /^\{\d+(,\d*)?\}/.test(this.pattern.slice(this.at, this.at + 32));
  }

  private decimal(): number {
    const digits = /^\d*/.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += digits.length;
    const value = Number(digits);
    if (value > unlimited) throw this.error('Capture group numbers must be less than or equal to Int32.MaxValue.');
    return value;
  }

  /** White space and comments where they do not count. */
  private blank() {
    for (;;) {
      if (this.has(regexOptions.ignoreWhitespace)) {
        while (this.at < this.pattern.length && isWhiteSpace(this.pattern.charCodeAt(this.at))) this.at++;
        if (this.peek() === '#') {
          while (this.at < this.pattern.length && this.peek() !== '\n') this.at++;
          continue;
        }
      }
      if (!this.pattern.startsWith('(?#', this.at)) return;
      const close = this.pattern.indexOf(')', this.at);
      if (close < 0) throw this.error('Unterminated (?#...) comment.');
      this.at = close + 1;
    }
  }

  private one(code: number): RegexNode {
    if (!this.has(regexOptions.ignoreCase)) return { kind: 'one', code, set: undefined };
    return { kind: 'one', code: -1, set: caselessSet(code) };
  }
  private set(set: CharSet): RegexNode {
    return { kind: 'one', code: -1, set };
  }
  private anchor(which: Anchor): RegexNode {
    return { kind: 'anchor', which, script: this.has(regexOptions.script) };
  }

  /** Undefined for options that hold from here on. */
  private unit(): RegexNode | undefined {
    const c = this.peek();
    this.at++;
    switch (c) {
      case '(':
        return this.group();
      case '[':
        return this.set(this.charClass());
      case '\\':
        return this.escape();
      case '^':
        return this.anchor(this.has(regexOptions.multiline) ? 'lineBegin' : 'begin');
      case '$':
        return this.anchor(this.has(regexOptions.multiline) ? 'lineEnd' : 'endOrNewline');
      case '.':
        return this.set(this.has(regexOptions.singleline) ? anything : notNewline);
      default:
        return this.one(c.charCodeAt(0));
    }
  }

  private close(): void {
    if (this.peek() !== ')') throw this.error("Not enough )'s.");
    this.at++;
  }
  private inside(): RegexNode {
    const inner = this.alternatives();
    this.close();
    return inner;
  }

  private group(): RegexNode | undefined {
    const { options } = this;
    const restore = <T>(node: T): T => {
      this.options = options;
      return node;
    };
    if (this.peek() !== '?' || this.peek(1) === ')') {
      if (this.has(regexOptions.explicitCapture)) return restore(this.inside());
      const group = this.autoNumber++;
      return restore({ kind: 'capture', group, takenBack: -1, inner: this.inside() });
    }
    this.at++;
    const c = this.peek();
    this.at++;
    switch (c) {
      case ':':
        return restore(this.inside());
      case '=':
      case '!':
        this.options &= ~regexOptions.rightToLeft;
        return restore({ kind: 'look', back: false, negative: c === '!', inner: this.inside() });
      case '>':
        return restore({ kind: 'atomic', inner: this.inside() });
      case '<':
      case "'": {
        const c2 = this.peek();
        if (c === '<' && (c2 === '=' || c2 === '!')) {
          this.at++;
          return restore({ kind: 'look', back: true, negative: c2 === '!', inner: this.inside() });
        }
        return restore(this.namedGroup(c === '<' ? '>' : "'"));
      }
      case '(':
        return restore(this.condition());
      default: {
        this.at--;
        this.inlineOptions();
        if (this.peek() === ')') {
          this.at++;
          return undefined;
        }
        if (this.peek() !== ':') throw this.error('Unrecognized grouping construct.');
        this.at++;
        return restore(this.inside());
      }
    }
  }

  private namedGroup(closing: string): RegexNode {
    let group = -1;
    let takenBack = -1;
    const name = this.nameAt(this.at);
    if (this.at + name.length >= this.pattern.length) throw this.error('Unrecognized grouping construct.');
    if (name === '' && this.peek() !== '-')
      throw this.error('Invalid group name: Group names must begin with a word character.');
    this.at += name.length;
    if (/^\d/.test(name)) {
      if (!/^\d+$/.test(name)) throw this.error('Invalid group name: Group names must begin with a word character.');
      group = Number.parseInt(name, 10);
      if (group === 0) throw this.error('Capture number cannot be zero.');
    } else if (name !== '') group = this.named.get(name) ?? -1;
    if (this.peek() === '-') {
      this.at++;
      const other = this.nameAt(this.at);
      this.at += other.length;
      takenBack = /^\d+$/.test(other) ? Number.parseInt(other, 10) : (this.named.get(other) ?? -1);
      if (/^\d+$/.test(other) && !this.slots.has(takenBack))
        throw this.error(`Reference to undefined group number ${other}.`);
      if (takenBack < 0 && other !== '') throw this.error(`Reference to undefined group name ${other}.`);
      if (other === '') throw this.error('Invalid group name: Group names must begin with a word character.');
    }
    if (this.peek() !== closing) throw this.error('Invalid group name: Group names must begin with a word character.');
    this.at++;
    return { kind: 'capture', group, takenBack, inner: this.inside() };
  }

  /** Behind `(?(`. */
  private condition(): RegexNode {
    const start = this.at;
    const name = this.nameAt(this.at);
    if (name !== '' && this.pattern[this.at + name.length] === ')') {
      const number = /^\d+$/.test(name) ? Number.parseInt(name, 10) : this.named.get(name);
      if (/^\d+$/.test(name) && !this.slots.has(number ?? -1))
        throw this.error(`(?(${name}) ) reference to undefined group.`);
      if (number !== undefined) {
        this.at += name.length + 1;
        const [yes, no] = this.branches();
        return { kind: 'ifGroup', group: number, yes, no };
      }
    }
    this.at = start;
    if (this.peek() === '?') {
      const c = this.peek(1);
      if (c === '#') throw this.error('Alternation conditions cannot be comments.');
      if (c === "'" || (c === '<' && this.peek(2) !== '=' && this.peek(2) !== '!'))
        throw this.error('Alternation conditions do not capture and cannot be named.');
      // A group of its own kind is the condition.
      const condition = this.group() ?? empty;
      const [yes, no] = this.branches();
      return { kind: 'ifLook', condition, yes, no };
    }
    const condition = this.inside();
    const [yes, no] = this.branches();
    return { kind: 'ifLook', condition, yes, no };
  }

  private branches(): [RegexNode, RegexNode] {
    const inner = this.inside();
    if (inner.kind !== 'either') return [inner, empty];
    if (inner.items.length > 2) throw this.error('Too many | in (?()|).');
    return [inner.items[0] ?? empty, inner.items[1] ?? empty];
  }

  // ---- escapes and sets ---------------------------------------------------------------------------------------------------

  private escape(): RegexNode {
    if (this.at >= this.pattern.length) throw this.error('Illegal \\ at end of pattern.');
    const c = this.peek();
    this.at++;
    switch (c) {
      case 'b':
        return this.anchor('boundary');
      case 'B':
        return this.anchor('inside');
      case 'A':
        return this.anchor('begin');
      case 'G':
        return this.anchor('start');
      case 'Z':
        return this.anchor('endOrNewline');
      case 'z':
        return this.anchor('end');
      case 'w':
      case 'W':
      case 's':
      case 'S':
      case 'd':
      case 'D':
        return this.set(this.classSet([classTest(c.toLowerCase(), this.has(regexOptions.script))], c < 'a'));
      case 'p':
      case 'P':
        return this.set(this.classSet([this.property()], c === 'P'));
      case 'k':
        return this.namedReference();
    }
    if (c >= '1' && c <= '9') {
      const reference = this.numberedReference();
      if (reference) return reference;
    }
    this.at--;
    return this.one(this.charEscape(false));
  }

  private classSet(tests: SetParts['tests'], negated: boolean): CharSet {
    return new CharSet({
      ranges: [],
      tests,
      negated,
      subtracted: undefined,
      ignoreCase: this.has(regexOptions.ignoreCase),
    });
  }

  private reference(group: number): RegexNode {
    return {
      kind: 'reference',
      group,
      ignoreCase: this.has(regexOptions.ignoreCase),
      script: this.has(regexOptions.script),
    };
  }

  private namedReference(): RegexNode {
    const open = this.peek();
    const name = this.nameAt(this.at + 1);
    const closing = open === '<' ? '>' : "'";
    if ((open !== '<' && open !== "'") || name === '' || this.pattern[this.at + 1 + name.length] !== closing)
      throw this.error('Malformed \\k<...> named back reference.');
    this.at += name.length + 2;
    if (/^\d+$/.test(name)) {
      const number = Number.parseInt(name, 10);
      if (!this.slots.has(number)) throw this.error(`Reference to undefined group number ${name}.`);
      return this.reference(number);
    }
    const number = this.named.get(name);
    if (number === undefined) throw this.error(`Reference to undefined group name ${name}.`);
    return this.reference(number);
  }

  /** Undefined: it is a character in octal. The first digit has been read. */
  private numberedReference(): RegexNode | undefined {
    const start = this.at - 1;
    const digits = /^\d+/.exec(this.pattern.slice(start))?.[0] ?? '';
    if (this.has(regexOptions.script)) {
      for (let length = digits.length; length > 0; length--) {
        const number = Number.parseInt(digits.slice(0, length), 10);
        if (!this.slots.has(number)) continue;
        this.at = start + length;
        return this.reference(number);
      }
      return undefined;
    }
    const number = Number.parseInt(digits, 10);
    if (this.slots.has(number)) {
      this.at = start + digits.length;
      return this.reference(number);
    }
    if (number <= 9) throw this.error(`Reference to undefined group number ${number}.`);
    return undefined;
  }

  private property(): SetParts['tests'][number] {
    if (this.pattern.length - this.at < 3) throw this.error('Incomplete \\p{X} character escape.');
    if (this.peek() !== '{') throw this.error('Malformed \\p{X} character escape.');
    const name = /^\{([\w-]*)\}/.exec(this.pattern.slice(this.at))?.[1];
    if (name === undefined) throw this.error('Incomplete \\p{X} character escape.');
    this.at += name.length + 2;
    const test = propertyTest(name, this.has(regexOptions.ignoreCase));
    if (!test) throw this.error(`Unknown property '${name}'.`);
    return test;
  }

  /** The character that an escape stands for; behind the backslash. */
  private charEscape(inSet: boolean): number {
    const c = this.peek();
    this.at++;
    if (c >= '0' && c <= '7') {
      const most = this.has(regexOptions.script) && c > '3' ? 2 : 3;
      const digits = /^[0-7]+/.exec(this.pattern.slice(this.at - 1, this.at - 1 + most))?.[0] ?? c;
      this.at += digits.length - 1;
      return Number.parseInt(digits, 8) & 0xff;
    }
    switch (c) {
      case 'x':
        return this.hex(2);
      case 'u':
        return this.hex(4);
      case 'a':
        return 7;
      case 'b':
        return 8;
      case 'e':
        return 27;
      case 'f':
        return 12;
      case 'n':
        return 10;
      case 'r':
        return 13;
      case 't':
        return 9;
      case 'v':
        return 11;
      case 'c': {
        const letter = this.peek().toUpperCase();
        if (letter === '') throw this.error('Missing control character.');
        this.at++;
        const code = letter.charCodeAt(0) - 64;
        if (code < 0 || code >= 32) throw this.error('Unrecognized control character.');
        return code;
      }
    }
    const code = c.charCodeAt(0);
    if (!this.has(regexOptions.script) && isWord(code) && !(inSet && c === '_'))
      throw this.error(`Unrecognized escape sequence \\${c}.`);
    return code;
  }

  private hex(digits: number): number {
    const text = this.pattern.slice(this.at, this.at + digits);
    if (text.length < digits || !/^[0-9A-Fa-f]+$/.test(text)) throw this.error('Insufficient hexadecimal digits.');
    this.at += digits;
    return Number.parseInt(text, 16);
  }

  /** Behind the opening bracket. */
  private charClass(): CharSet {
    const ranges: [number, number][] = [];
    const tests: SetParts['tests'][number][] = [];
    let subtracted: CharSet | undefined;
    const negated = this.peek() === '^';
    if (negated) this.at++;
    let from: number | undefined;
    for (let isFirst = true; ; isFirst = false) {
      if (this.at >= this.pattern.length) throw this.error('Unterminated [] set.');
      const c = this.peek();
      this.at++;
      let code = c.charCodeAt(0);
      if (c === ']' && !isFirst) {
        if (from !== undefined) ranges.push([from, from], [45, 45]);
        break;
      }
      if (c === '\\' && this.at < this.pattern.length) {
        const e = this.peek();
        if ('dDsSwWpP'.includes(e)) {
          this.at++;
          if (from !== undefined) throw this.error(`Cannot include class \\${e} in character range.`);
          const test =
            e === 'p' || e === 'P' ? this.property() : classTest(e.toLowerCase(), this.has(regexOptions.script));
          tests.push(e < 'a' ? other => !test(other) : test);
          continue;
        }
        if (e === '-') {
          this.at++;
          code = 45;
        } else code = this.charEscape(true);
      } else if (c === '[' && this.peek() === ':' && from === undefined) {
        // Posix classes are read over.
        const posix = /^:\w*:\]/.exec(this.pattern.slice(this.at))?.[0];
        if (posix) {
          this.at += posix.length;
          continue;
        }
      }
      if (from !== undefined) {
        if (c === '[') {
          ranges.push([from, from]);
          subtracted = this.subtraction();
          from = undefined;
          if (this.peek() !== ']') throw this.error('A subtraction must be the last element in a character class.');
          continue;
        }
        if (code < from) throw this.error('[x-y] range in reverse order.');
        ranges.push([from, code]);
        from = undefined;
      } else if (this.peek() === '-' && this.peek(1) !== ']' && this.peek(1) !== '') {
        from = code;
        this.at++;
      } else if (c === '-' && this.peek() === '[' && !isFirst) {
        this.at++;
        subtracted = this.subtraction();
        if (this.peek() !== ']') throw this.error('A subtraction must be the last element in a character class.');
      } else ranges.push([code, code]);
    }
    return new CharSet({ ranges, tests, negated, subtracted, ignoreCase: this.has(regexOptions.ignoreCase) });
  }

  private subtraction(): CharSet {
    return this.charClass();
  }
}
