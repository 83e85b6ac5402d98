// Where the parser is: the current token, what it has reported, and the few rules all parts of the grammar share.
import { hasNewline } from './characters';
import type { Tokens } from './lexer';
import { identifierName } from './literals';
import type { BodyReader } from './memberBodies';
import type { Block, Identifier, SyntaxDiagnostic, Word } from './nodes';
import { isBodyFlag, isIdentifierFlag, isPredefinedTypeFlag, isQueryWordFlag, type TokenKind } from './tokens';

/** How deep the grammar may nest before the parser gives up on the rest (C# compilers have such a limit as well). */
export const maximumDepth = 400;

/** How many links a chain of operators, members or `else if` may have. Generated code has hundreds. */
const maximumChain = 1000;

/** Reads tokens in order. Nothing is read twice: look-ahead works on token indices and makes no nodes. */
export class Cursor {
  index = 0;
  kind: TokenKind;
  /** The start of the current token. */
  start: number;
  /** The end of what has been read; nodes end here. */
  lastEnd = 0;
  private depth: number;
  /** The rest of the file was given up; what follows is no mistake of its author. */
  private abandoned = false;
  /** Inside an async function, where `await` is always a keyword. */
  inAsync = false;
  /** The name of the type whose members are read: what a constructor is called. */
  typeName = '';
  /** Where generic types may stand without type arguments: `typeof(List<>)`. */
  inTypeOf = false;
  /** Inside a query expression, where its words are keywords. */
  inQuery = false;
  readonly diagnostics: SyntaxDiagnostic[];
  readonly text: string;
  readonly kinds: readonly TokenKind[];
  private readonly bodies: BodyReader | undefined;
  private readonly reported = new Set<number>();
  private readonly report = (code: string, message: string, start: number, end: number) => {
    this.diagnostics.push({ code, message, start, end });
  };

  constructor(
    readonly tokens: Tokens,
    { depth = 0, bodies }: { readonly depth?: number; readonly bodies?: BodyReader } = {},
  ) {
    this.depth = depth;
    this.bodies = bodies;
    this.text = tokens.text;
    this.kinds = tokens.kinds;
    this.diagnostics = tokens.diagnostics;
    this.kind = tokens.kinds[0] ?? 'end of file';
    this.start = tokens.starts[0] ?? 0;
  }

  /** Moves to the next token; the end of the file is never left. */
  next(): void {
    const tokens = this.tokens;
    this.lastEnd = tokens.ends[this.index] ?? this.lastEnd;
    if (this.kind === 'end of file') return;
    this.index++;
    this.kind = tokens.kinds[this.index] ?? 'end of file';
    this.start = tokens.starts[this.index] ?? this.lastEnd;
  }

  get end(): number {
    return this.tokens.ends[this.index] ?? this.start;
  }

  /** Whether the current token is `kind`. */
  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  /** The kind of the token `distance` after the current one. */
  peek(distance: number): TokenKind {
    return this.kinds[this.index + distance] ?? 'end of file';
  }

  /** The kind of the token behind the bracket that closes the one at `index`; undefined when it is never closed. */
  afterMatch(index: number): TokenKind | undefined {
    const match = this.tokens.matches[index] ?? -1;
    return match < 0 ? undefined : this.kinds[match + 1];
  }

  accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.next();
    return true;
  }

  /** Reads `kind` or reports that it is missing. */
  expect(kind: TokenKind): boolean {
    if (this.kind === kind) {
      this.next();
      return true;
    }
    this.missing(
      expectedCodes[kind] ?? 'CS1003',
      expectedCodes[kind] ? `${kind} expected` : `Syntax error, '${kind}' expected`,
    );
    return false;
  }

  /** The current token as a word of the tree. */
  word<T extends TokenKind>(kind: T): Word<T> {
    const word = { text: kind, start: this.start, end: this.end };
    this.next();
    return word;
  }

  /** Whether the token at this index is an identifier here. */
  isIdentifierAt(index: number): boolean {
    const flags = this.tokens.flags[index] ?? 0;
    return (flags & isIdentifierFlag) !== 0 && !(this.inQuery && (flags & isQueryWordFlag) !== 0);
  }

  isIdentifier(): boolean {
    return this.isIdentifierAt(this.index);
  }

  isPredefinedTypeAt(index: number): boolean {
    return ((this.tokens.flags[index] ?? 0) & isPredefinedTypeFlag) !== 0;
  }

  isPredefinedType(): boolean {
    return this.isPredefinedTypeAt(this.index);
  }

  /** Reads an identifier, or reports that one is missing and makes it up. */
  identifier(): Identifier {
    if (this.isIdentifier()) {
      const identifier = { name: this.nameAt(this.index), start: this.start, end: this.end };
      this.next();
      return identifier;
    }
    this.missing('CS1001', 'Identifier expected');
    return this.missingIdentifier();
  }

  /** The name of the identifier token at this index. */
  nameAt(index: number): string {
    const tokens = this.tokens;
    return identifierName(this.text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
  }

  missingIdentifier(): Identifier {
    const at = this.skipGap();
    return { name: '', start: at, end: at, missing: true };
  }

  /**
   * The place of a node that the parser makes up: right before the current token. What has been read reaches this far from
   * now on, so that the parents of the node contain it.
   */
  skipGap(): number {
    this.lastEnd = Math.max(this.lastEnd, this.start);
    return this.lastEnd;
  }

  /** The end of a node that began at `start`. */
  endFrom(start: number): number {
    return Math.max(this.lastEnd, start);
  }

  /** Reports something that should stand before the current token: where the line before ends, or at the token itself. */
  missing(code: string, message: string): void {
    const previousEnd = this.tokens.ends[this.index - 1] ?? 0;
    if (this.kind === 'end of file' || hasNewline(this.text, previousEnd, this.start))
      this.error(code, message, previousEnd, previousEnd);
    else this.error(code, message, this.start, this.end);
  }

  /** Reports the current token, or the given range. Only the first mistake of a place counts: the others follow from it. */
  error(code: string, message: string, start = this.start, end = this.end): void {
    if (this.abandoned || this.reported.has(start)) return;
    this.reported.add(start);
    this.report(code, message, start, end);
  }

  /** For mistakes inside a literal. */
  readonly literalError = this.report;

  /**
   * Enters one level of the grammar; always followed by `leave`. When it is one too many, this is reported, the rest of the
   * file is given up, and the result is false: nobody writes such a file, but it must not exhaust the stack.
   */
  enter(): boolean {
    if (++this.depth <= maximumDepth) return true;
    this.giveUp();
    return false;
  }

  /**
   * Called for each link of a chain that is read in a loop, such as `a + b + c`: each is one level of the tree, and whoever
   * walks the tree must not exhaust the stack either.
   */
  chain(links: number): void {
    if (links === maximumChain) this.giveUp();
  }

  private giveUp(): void {
    this.error('CS8078', 'An expression is too long or complex to compile');
    this.abandoned = true;
    this.index = this.kinds.length - 1;
    this.kind = 'end of file';
    this.start = this.text.length;
    this.lastEnd = this.text.length;
  }

  leave(): void {
    this.depth--;
  }

  /** The body that begins here and was left out of the tokens; undefined where the tokens have all of it. */
  leftOutBody(): Block | undefined {
    const open = this.index;
    if (!this.bodies || ((this.tokens.flags[open] ?? 0) & isBodyFlag) === 0) return undefined;
    const { text, depth, inAsync: isAsync, start } = this;
    this.next();
    this.next();
    return this.bodies.read({ text, start, end: this.lastEnd, isAsync, depth });
  }

  /** Whether a line ends between the current token and the one before. */
  onNewLine(): boolean {
    return hasNewline(this.text, this.tokens.ends[this.index - 1] ?? 0, this.start);
  }

  /** The text of the current token, for messages. */
  currentText(): string {
    return this.text.slice(this.start, this.end);
  }
}

const expectedCodes: Partial<Record<TokenKind, string>> = {
  ';': 'CS1002',
  '}': 'CS1513',
  '{': 'CS1514',
  ')': 'CS1026',
};
