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

/** A body that is parsed when somebody asks for its statements. From then on it is the plain node that it stands for. */
export class LazyBlock implements Block {
  readonly kind = 'Block';
  readonly start: number;
  readonly end: number;
  #place: BodyPlace | undefined;
  #diagnostics: readonly SyntaxDiagnostic[] = [];

  constructor(place: BodyPlace) {
    this.start = place.start;
    this.end = place.end;
    this.#place = place;
  }

  get statements(): Statement[] {
    this.read();
    return this.statements;
  }

  get diagnostics(): readonly SyntaxDiagnostic[] {
    this.read();
    return this.#diagnostics;
  }

  /** Parses it if nobody has yet. */
  read(): void {
    if (!this.#place) return;
    const { block, diagnostics } = parseBody(this.#place);
    this.#place = undefined;
    this.#diagnostics = diagnostics;
    Object.defineProperty(this, 'statements', {
      value: block.statements,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}
