// The door to the C# parser: text in, syntax tree out.
import { BodyFinder } from './bodyFinder';
import { areBalanced, repairBraces } from './braces';
import { Cursor } from './cursor';
import type { TreeEdit } from './edits';
import { Lexer, lex, type Tokens } from './lexer';
import { type BodyReader, MemberBlock, parseBody } from './memberBodies';
import type { CompilationUnit, SyntaxDiagnostic, SyntaxTree, Trivia } from './nodes';
import { parseCompilationUnit } from './units';

export interface ParseOptions {
  /** Kept in the tree for those who report findings. */
  readonly path?: string;
  /** The preprocessor symbols of the project, such as `DEBUG` and `WINDOWS_UWP`. */
  readonly symbols?: readonly string[];
}

/**
 * Parses one file of C#. Never throws: what is wrong is in `diagnostics`, in source order, and the tree covers the rest.
 * Offsets are UTF-16 positions in `text`.
 */
export function parseCSharp(text: string, options: ParseOptions = {}): SyntaxTree {
  const trivia: Trivia[] = [];
  const diagnostics: SyntaxDiagnostic[] = [];
  const parsed = parseApart(text, options.symbols, {
    read: place => {
      const body = parseBody(place);
      trivia.push(...body.trivia);
      diagnostics.push(...body.diagnostics);
      return new MemberBlock(place, body);
    },
  });
  if (!parsed) return parseTogether(text, options);
  const { root, tokens } = parsed;
  return {
    path: options.path ?? '',
    symbols: options.symbols ?? [],
    text,
    root,
    diagnostics: inOrder(tokens.diagnostics, diagnostics),
    trivia: inOrder(tokens.trivia, trivia),
    edits: [],
  };
}

/** The same tree, in which bodies of members are only parsed when somebody looks at their statements. */
export function skimCSharp(text: string, options: ParseOptions = {}): SyntaxTree {
  const bodies: MemberBlock[] = [];
  const parsed = parseApart(text, options.symbols, {
    read: place => {
      const body = new MemberBlock(place);
      bodies.push(body);
      return body;
    },
  });
  return parsed ? new SkimmedTree(text, options, parsed, bodies) : parseTogether(text, options);
}

/** Everything that a tree leaves for later is parsed now. */
export function finishTree(tree: SyntaxTree): void {
  if (tree instanceof SkimmedTree) tree.finish();
}

class SkimmedTree implements SyntaxTree {
  readonly path: string;
  readonly symbols: readonly string[];
  root: CompilationUnit;
  edits: readonly TreeEdit[] = [];
  #diagnostics: SyntaxDiagnostic[] | undefined;
  #trivia: Trivia[] | undefined;
  #rest: Rest | undefined;

  constructor(
    public text: string,
    { path = '', symbols }: ParseOptions,
    { root, tokens: { diagnostics } }: Apart,
    bodies: readonly MemberBlock[],
  ) {
    this.path = path;
    this.symbols = symbols ?? [];
    this.root = root;
    this.#rest = { symbols, diagnostics, bodies };
  }

  /** Whoever asks wants to know of all of the file. */
  get diagnostics(): SyntaxDiagnostic[] {
    this.#diagnostics ??= this.#rest
      ? inOrder(
          this.#rest.diagnostics,
          this.#rest.bodies.flatMap(body => body.diagnostics),
        )
      : [];
    return this.#diagnostics;
  }
  set diagnostics(value: SyntaxDiagnostic[]) {
    this.#diagnostics = value;
  }

  get trivia(): Trivia[] {
    this.#trivia ??= [...lex(this.text, this.#rest?.symbols).trivia];
    return this.#trivia;
  }
  set trivia(value: Trivia[]) {
    this.#trivia = value;
  }

  finish(): void {
    if (!this.#rest) return;
    this.diagnostics;
    this.trivia;
    this.#rest = undefined;
  }
}

interface Rest {
  readonly symbols: readonly string[] | undefined;
  /** Those outside of the bodies. */
  readonly diagnostics: readonly SyntaxDiagnostic[];
  readonly bodies: readonly MemberBlock[];
}

interface Apart {
  readonly root: CompilationUnit;
  /** Those outside of the bodies. */
  readonly tokens: Tokens;
}

/** Bodies of members apart from the rest; undefined where braces do not say what belongs together. */
function parseApart(text: string, symbols: readonly string[] | undefined, reader: BodyReader): Apart | undefined {
  const lexer = new Lexer(text, symbols ?? [], { start: 0, end: text.length, bodies: new BodyFinder(text) });
  const tokens = lexer.run();
  if (!areBalanced(tokens)) return undefined;
  let read = 0;
  const bodies: BodyReader = {
    read: place => {
      read++;
      return reader.read(place);
    },
  };
  const root = parseCompilationUnit(new Cursor(tokens, { bodies }));
  return read === lexer.leftOut ? { root, tokens } : undefined;
}

function parseTogether(text: string, { path = '', symbols }: ParseOptions): SyntaxTree {
  const tokens = repairBraces(lex(text, symbols));
  const root = parseCompilationUnit(new Cursor(tokens));
  const diagnostics = tokens.diagnostics.sort((a, b) => a.start - b.start);
  return { path, symbols: symbols ?? [], text, root, diagnostics, trivia: tokens.trivia, edits: [] };
}

function inOrder<T extends { readonly start: number }>(outside: readonly T[], inBodies: readonly T[]): T[] {
  return [...outside, ...inBodies].sort((a, b) => a.start - b.start);
}
