// The bodies of members: found and passed over while a file is cut into tokens, and read on their own, at once or when asked for.
import { Cursor } from './cursor';
import { Lexer } from './lexer';
import type { Block, Statement, SyntaxDiagnostic } from './nodes';
import { parseBlockOfMember } from './statements';

/** Where a body stands, and what its parser has to know of what is around it. */
export interface BodyPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isAsync: boolean;
  readonly depth: number;
}

/** Reads the bodies of one file. */
export interface BodyReader {
  read(place: BodyPlace): Block;
}

/** A body is told apart by its braces alone: what is wrong in it costs no other member. */
export function parseBody({ text, start, end, isAsync, depth }: BodyPlace): ParsedBody {
  const tokens = new Lexer(text, [], { start, end }).run();
  const cursor = new Cursor(tokens, { depth });
  cursor.inAsync = isAsync;
  const { statements } = parseBlockOfMember(cursor);
  return { statements, trivia: tokens.trivia, diagnostics: tokens.diagnostics };
}

export interface ParsedBody {
  readonly statements: Statement[];
  readonly trivia: Lexer['trivia'];
  readonly diagnostics: SyntaxDiagnostic[];
}

/** A body that has been told apart, parsed at once or when somebody asks for its statements; whoever goes through all fields of a node does. */
export class MemberBlock implements Block {
  readonly kind = 'Block';
  declare readonly statements: Statement[];
  readonly #isAsync: boolean;
  readonly #depth: number;
  /** Until it is parsed. */
  #place: BodyPlace | undefined;
  #statements: Statement[] = [];
  #diagnostics: readonly SyntaxDiagnostic[] = [];
  readonly start: number;
  readonly end: number;

  constructor(place: BodyPlace, parsed?: ParsedBody) {
    this.start = place.start;
    this.end = place.end;
    this.#isAsync = place.isAsync;
    this.#depth = place.depth;
    Object.defineProperty(this, 'statements', MemberBlock.field);
    if (parsed) this.take(parsed);
    else this.#place = place;
  }

  /** The same for all, so that blocks have one shape. */
  private static readonly field: PropertyDescriptor = {
    enumerable: true,
    get(this: MemberBlock) {
      this.finish();
      return this.#statements;
    },
  };

  /** Only what has been parsed for this block: who has moved the file on since then knows better. */
  get diagnostics(): readonly SyntaxDiagnostic[] {
    this.finish();
    return this.#diagnostics;
  }

  /** What its parser has to know when it is read from another text. */
  placeIn(text: string, end: number): BodyPlace {
    return { text, start: this.start, end, isAsync: this.#isAsync, depth: this.#depth };
  }

  private finish(): void {
    if (this.#place) this.take(parseBody(this.#place));
  }

  private take({ statements, diagnostics }: ParsedBody): void {
    this.#place = undefined;
    this.#statements = statements;
    this.#diagnostics = diagnostics;
  }
}
