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
export function parseBody({ text, start, end, isAsync, depth }: BodyPlace): Parsed {
  const tokens = new Lexer(text, [], { start, end }).run();
  const cursor = new Cursor(tokens, { depth });
  cursor.inAsync = isAsync;
  const block = parseBlockOfMember(cursor);
  return { block, trivia: tokens.trivia, diagnostics: tokens.diagnostics };
}

interface Parsed {
  readonly block: Block;
  readonly trivia: Lexer['trivia'];
  readonly diagnostics: SyntaxDiagnostic[];
}

/** A body that is parsed when somebody asks for its statements; whoever goes through all fields of a node does. */
export class LazyBlock implements Block {
  readonly kind = 'Block';
  declare readonly statements: Statement[];
  #place: BodyPlace | undefined;
  #statements: Statement[] = [];
  #diagnostics: readonly SyntaxDiagnostic[] = [];
  readonly start: number;
  readonly end: number;

  constructor(place: BodyPlace) {
    this.start = place.start;
    this.end = place.end;
    this.#place = place;
    Object.defineProperty(this, 'statements', LazyBlock.field);
  }

  /** The same for all, so that blocks have one shape. */
  private static readonly field: PropertyDescriptor = {
    enumerable: true,
    get(this: LazyBlock) {
      if (this.#place) this.read(this.#place);
      return this.#statements;
    },
  };

  get diagnostics(): readonly SyntaxDiagnostic[] {
    if (this.#place) this.read(this.#place);
    return this.#diagnostics;
  }

  private read(place: BodyPlace): void {
    const { block, diagnostics } = parseBody(place);
    this.#place = undefined;
    this.#statements = block.statements;
    this.#diagnostics = diagnostics;
  }
}
