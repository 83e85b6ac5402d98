// Preprocessor directives: decides which lines of a file are C# and notes the rest as trivia. Offsets never change.
import { endOfLine, isIdentifierPart, isIdentifierStart, isWhitespace, skipNewline } from './characters';
import type { SyntaxDiagnostic, Trivia } from './nodes';

/** An open `#if` or `#region`. */
interface Section {
  readonly directive: 'if' | 'region';
  readonly start: number;
  readonly outerActive: boolean;
  active: boolean;
  taken: boolean;
  elseSeen: boolean;
}

/** Follows the directives of one file from top to bottom. */
export class Preprocessor {
  private readonly symbols: Set<string>;
  private readonly sections: Section[] = [];

  constructor(
    private readonly text: string,
    symbols: readonly string[],
    private readonly trivia: Trivia[],
    private readonly diagnostics: SyntaxDiagnostic[],
  ) {
    this.symbols = new Set(symbols);
  }

  /**
   * Handles the directive whose `#` stands at `hash`, and the inactive lines after it.
   * `afterToken`: C# has already begun, `#define` comes too late.
   * @returns the offset where C# goes on.
   */
  directive(hash: number, afterToken: boolean): number {
    let position = this.line(hash, afterToken);
    while (!this.active()) {
      const next = this.nextDirective(position);
      const end = next < 0 ? this.text.length : next;
      this.note('inactive', skipNewline(this.text, position), end);
      if (next < 0) return this.text.length;
      position = this.line(next, afterToken);
    }
    return position;
  }

  /** Reports the sections that are still open at the end of the file. */
  finish(): void {
    for (const section of this.sections) {
      const end = this.text.length;
      if (section.directive === 'if') this.report('CS1027', '#endif directive expected', end, end);
      else this.report('CS1038', '#endregion directive expected', end, end);
    }
  }

  private active(): boolean {
    return this.sections.length === 0 || (this.sections[this.sections.length - 1]?.active ?? true);
  }

  /** The next line at or after `position` that begins with `#`, or -1. */
  private nextDirective(position: number): number {
    const text = this.text;
    let at = position;
    while (at < text.length) {
      at = skipNewline(text, endOfLine(text, at));
      while (at < text.length && isWhitespace(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) === 35) return at;
    }
    return -1;
  }

  private line(hash: number, afterToken: boolean): number {
    const end = endOfLine(this.text, hash);
    const reader = new LineReader(this.text, hash + 1, end);
    const start = reader.peek();
    const name = reader.word();
    const nameEnd = reader.position;
    const active = this.active();
    // What decides which lines are C# counts everywhere; the other directives only where they are C#.
    this.note(active || /^(if|elif|else|endif)$/.test(name) ? 'directive' : 'inactive', hash, end);
    switch (name) {
      case 'if': {
        const value = active && this.condition(reader);
        this.sections.push({
          directive: 'if',
          start: hash,
          outerActive: active,
          active: value,
          taken: value,
          elseSeen: false,
        });
        return end;
      }
      case 'elif':
      case 'else':
        this.nextBranch(name, reader, hash, nameEnd);
        return end;
      case 'endif':
        this.close('if', hash, nameEnd);
        if (this.active()) this.expectEnd(reader);
        return end;
      case 'region':
        this.sections.push({
          directive: 'region',
          start: hash,
          outerActive: active,
          active,
          taken: active,
          elseSeen: false,
        });
        return end;
      case 'endregion':
        this.close('region', hash, nameEnd);
        return end;
      case 'define':
      case 'undef': {
        if (!active) return end;
        if (afterToken) {
          this.report('CS1032', 'Cannot define/undefine preprocessor symbols after first token in file', hash, nameEnd);
        }
        const symbolStart = reader.peek();
        const symbol = reader.word();
        if (symbol === '') this.report('CS1001', 'Identifier expected', symbolStart, symbolStart);
        else if (name === 'define') this.symbols.add(symbol);
        else this.symbols.delete(symbol);
        break;
      }
      case 'error':
        if (active) this.report('CS1029', `#error: '${reader.rest()}'`, hash, end);
        return end;
      case 'warning':
        if (active) this.report('CS1030', `#warning: '${reader.rest()}'`, hash, end, 'warning');
        return end;
      case 'line':
        if (active) this.lineNumber(reader, hash, end);
        return end;
      case 'pragma':
      case 'nullable':
      case 'r':
      case 'load':
        return end;
      default:
        if (active && !this.isScriptLine(hash)) {
          this.report('CS1024', 'Preprocessor directive expected', start, Math.max(start, nameEnd));
        }
        return end;
    }
    if (active) this.expectEnd(reader);
    return end;
  }

  private expectEnd(reader: LineReader): void {
    if (!reader.atEnd())
      this.report('CS1025', 'Single-line comment or end-of-line expected', reader.peek(), reader.peek());
  }

  /** `#line 5 "file"`, `#line default`, `#line (1, 2) - (3, 4) "file"`: which lines are meant is left to those who debug. */
  private lineNumber(reader: LineReader, hash: number, end: number): void {
    const rest = reader
      .rest()
      .replace(/\/\/.*$/, '')
      .trimEnd();
    if (/^(default|hidden)$/.test(rest) || rest.startsWith('(')) return;
    const [, number, behind = ''] = /^(\d+)(.*)$/.exec(rest) ?? [];
    if (number === undefined || Number(number) < 1 || Number(number) > 0xfeefed)
      this.report('CS1576', 'The line number specified for #line directive is missing or invalid', hash, end);
    else if (behind !== '' && !/^\s+"[^"]*"$/.test(behind))
      this.report('CS1578', 'Quoted file name, single-line comment or end-of-line expected', hash, end);
  }

  /** `#!` in the first line and `#:` (a directive of single-file programs). */
  private isScriptLine(hash: number): boolean {
    const next = this.text.charCodeAt(hash + 1);
    return next === 58 || (next === 33 && hash === 0);
  }

  private nextBranch(name: 'elif' | 'else', reader: LineReader, hash: number, nameEnd: number): void {
    const section = this.innermost('if');
    if (section === undefined || section.elseSeen) {
      this.report('CS1028', 'Unexpected preprocessor directive', hash, nameEnd);
      return;
    }
    const possible = section.outerActive && !section.taken;
    section.active = possible && (name === 'else' || this.condition(reader));
    section.taken ||= section.active;
    section.elseSeen = name === 'else';
    if (name === 'else' && section.outerActive) this.expectEnd(reader);
  }

  private close(directive: Section['directive'], hash: number, nameEnd: number): void {
    const section = this.innermost(directive);
    if (section === undefined) this.report('CS1028', 'Unexpected preprocessor directive', hash, nameEnd);
    else this.sections.pop();
  }

  /** The innermost section of this kind; sections of the other kind that were left open inside it are reported and dropped. */
  private innermost(directive: Section['directive']): Section | undefined {
    let depth = this.sections.length - 1;
    while (depth >= 0 && this.sections[depth]?.directive !== directive) depth--;
    if (depth < 0) return undefined;
    while (this.sections.length - 1 > depth) {
      const open = this.sections.pop();
      if (open === undefined) break;
      const missing = open.directive === 'if' ? ['CS1027', '#endif'] : ['CS1038', '#endregion'];
      this.report(missing[0] ?? '', `${missing[1]} directive expected`, open.start, open.start + 1);
    }
    return this.sections[depth];
  }

  private condition(reader: LineReader): boolean {
    const value = this.or(reader, 0);
    if (reader.failed) {
      this.report('CS1517', 'Invalid preprocessor expression', reader.peek(), reader.peek());
      return false;
    }
    if (!reader.atEnd()) {
      this.report('CS1025', 'Single-line comment or end-of-line expected', reader.peek(), reader.peek());
    }
    return value;
  }

  private or(reader: LineReader, depth: number): boolean {
    let value = this.and(reader, depth);
    while (reader.sign('||')) value = this.and(reader, depth) || value;
    return value;
  }

  private and(reader: LineReader, depth: number): boolean {
    let value = this.equality(reader, depth);
    while (reader.sign('&&')) value = this.equality(reader, depth) && value;
    return value;
  }

  private equality(reader: LineReader, depth: number): boolean {
    let value = this.not(reader, depth);
    for (;;) {
      if (reader.sign('==')) value = value === this.not(reader, depth);
      else if (reader.sign('!=')) value = value !== this.not(reader, depth);
      else return value;
    }
  }

  private not(reader: LineReader, depth: number): boolean {
    let negated = false;
    while (!reader.startsWith('!=') && reader.sign('!')) negated = !negated;
    return this.primary(reader, depth) !== negated;
  }

  private primary(reader: LineReader, depth: number): boolean {
    // Nobody nests so deep on purpose; the limit keeps a broken file from exhausting the stack.
    if (depth < 100 && reader.sign('(')) {
      const value = this.or(reader, depth + 1);
      if (!reader.sign(')')) reader.failed = true;
      return value;
    }
    const word = reader.word();
    if (word === '') reader.failed = true;
    return word === 'true' || (word !== 'false' && this.symbols.has(word));
  }

  private note(kind: Trivia['kind'], start: number, end: number): void {
    if (end > start) this.trivia.push({ kind, start, end });
  }

  private report(code: string, message: string, start: number, end: number, severity?: 'warning'): void {
    this.diagnostics.push(severity ? { code, message, start, end, severity } : { code, message, start, end });
  }
}

/** Reads the words and signs of one directive line. */
class LineReader {
  failed = false;

  constructor(
    private readonly text: string,
    public position: number,
    private readonly end: number,
  ) {}

  /** The offset of the next thing on the line. */
  peek(): number {
    while (this.position < this.end && isWhitespace(this.text.charCodeAt(this.position))) this.position++;
    return this.position;
  }

  atEnd(): boolean {
    return this.peek() >= this.end || this.text.startsWith('//', this.position);
  }

  word(): string {
    const start = this.peek();
    if (start < this.end && isIdentifierStart(this.text.charCodeAt(start))) {
      while (this.position < this.end && isIdentifierPart(this.text.charCodeAt(this.position))) this.position++;
    }
    return this.text.slice(start, this.position);
  }

  startsWith(sign: string): boolean {
    return this.text.startsWith(sign, this.peek()) && this.position + sign.length <= this.end;
  }

  sign(sign: string): boolean {
    if (!this.startsWith(sign)) return false;
    this.position += sign.length;
    return true;
  }

  rest(): string {
    return this.text.slice(this.peek(), this.end).trimEnd();
  }
}
