// Tokens, trivia and directives, with their offsets.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lex } from '../../../server/csharp/syntax/lexer';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import { brokenInvariant } from './invariants';

/** The tokens of `source` with spaces between them; zero-width ones and those that say what they are by kind. */
function check(source: string, expected: string, symbols: string[] = []): void {
  const { kinds, starts, ends, text } = lex(source, symbols);
  const actual = kinds.slice(0, -1).map((kind, i) => {
    const written = text.slice(starts[i], ends[i]);
    return kind === written ? kind : `${kind}:${written.replaceAll('\n', '\\n')}`;
  });
  assert.equal(actual.join(' '), expected);
  assert.equal(brokenInvariant(parseCSharp(source, { symbols })), undefined);
}

function checkTrivia(source: string, expected: string[], symbols: string[] = []): void {
  const { trivia } = lex(source, symbols);
  assert.deepEqual(
    trivia.map(({ kind, start, end }) => `${kind} ${source.slice(start, end)}`),
    expected,
  );
}

function checkMistakes(source: string, expected: string[]): void {
  const { diagnostics } = lex(source);
  assert.deepEqual(
    diagnostics.map(({ code, start, end }) => `${code} ${JSON.stringify(source.slice(start, end))}`),
    expected,
  );
}

test('words, identifiers and signs', () => {
  check('class @class classes @while', 'class identifier:@class identifier:classes identifier:@while');
  check('where var async value', 'where var async identifier:value');
  check('é_1 a\\u0062 \\U00000041x', 'identifier:é_1 identifier:a\\u0062 identifier:\\U00000041x');
  check('a\u00a0static', 'identifier:a static');
  check('a??=b??c?.d', 'identifier:a ??= identifier:b ?? identifier:c ? . identifier:d');
  check('a>>=b>>>c>=d', 'identifier:a > >= identifier:b > > > identifier:c >= identifier:d');
  check(
    'a..b ... x=>y->z::w',
    'identifier:a .. identifier:b .. . identifier:x => identifier:y -> identifier:z :: identifier:w',
  );
});

test('numbers end where C# ends them', () => {
  check(
    '1.5 1..2 1.ToString() .5 1.e',
    'number:1.5 number:1 .. number:2 number:1 . identifier:ToString ( ) number:.5 number:1 . identifier:e',
  );
  check(
    '0x1F_ful 0b1_0 1_000L 1e5 1e+5f 1ex',
    'number:0x1F_ful number:0b1_0 number:1_000L number:1e5 number:1e+5f number:1 identifier:ex',
  );
  check('0x1m 1m 1u 1LU 1Lx', 'number:0x1 identifier:m number:1m number:1u number:1LU number:1L identifier:x');
});

test('strings of every flavour', () => {
  check(
    '"a\\"b" @"a""\n" \'\\\'\' ""',
    'string literal:"a\\"b" string literal:@"a""\\n" char literal:\'\\\'\' string literal:""',
  );
  check('"""a "quoted" b""" """"x"""y""""', 'string literal:"""a "quoted" b""" string literal:""""x"""y""""');
  check('"x"u8 """y"""U8 @"z"u8x', 'string literal:"x"u8 string literal:"""y"""U8 string literal:@"z"u8 identifier:x');
});

test('interpolated strings are cut into text and holes', () => {
  check('$"a{b}c"', 'string start:$" string text:a hole start:{ identifier:b hole end:} string text:c string end:"');
  check(
    '$"{a,-5:x}}}"',
    'string start:$" hole start:{ identifier:a , - number:5 hole format::x}} hole end:} string end:"',
  );
  check(
    '$"{(a ? b : c)}{d[e:f]}"',
    'string start:$" hole start:{ ( identifier:a ? identifier:b : identifier:c ) hole end:} hole start:{ identifier:d [ identifier:e : identifier:f ] hole end:} string end:"',
  );
  check(
    '$@"\\{x}"""',
    'string start:$@" string text:\\ hole start:{ identifier:x hole end:} string text:"" string end:"',
  );
  check(
    '$"{$"{a}"}"',
    'string start:$" hole start:{ string start:$" hole start:{ identifier:a hole end:} string end:" hole end:} string end:"',
  );
  check('$$"""{a}{{b}}"""', 'string start:$$""" string text:{a} hole start:{{ identifier:b hole end:}} string end:"""');
  check(
    '$"""\n {a}\n """',
    'string start:$""" string text:\\n  hole start:{ identifier:a hole end:} string text:\\n  string end:"""',
  );
  check('$"{new { a = 1 }}"', 'string start:$" hole start:{ new { identifier:a = number:1 } hole end:} string end:"');
});

test('a hole that is never closed ends with its string', () => {
  check('f($"{a");', 'identifier:f ( string start:$" hole start:{ identifier:a hole end: string end:" ) ;');
  check('f($"{a);', 'identifier:f ( string start:$" hole start:{ identifier:a hole end: string end: ) ;');
  check('$"{a', 'string start:$" hole start:{ identifier:a hole end: string end:');
});

test('comments and directives are trivia', () => {
  checkTrivia('// a\n/// b\n//// c\n/* d */ /** e */ /**/ x', [
    'comment // a',
    'doc /// b',
    'comment //// c',
    'comment /* d */',
    'doc /** e */',
    'comment /**/',
  ]);
  checkTrivia(
    '#if A\n  x\n#elif B // why\n  y\n#else\n  z\n#endif\n',
    [
      'directive #if A',
      'inactive   x\n',
      'directive #elif B // why',
      'directive #else',
      'inactive   z\n',
      'directive #endif',
    ],
    ['B'],
  );
});

test('conditions of #if', () => {
  const active = (condition: string) => lex(`#if ${condition}\nx\n#endif`, ['A', 'B']).kinds[0] === 'identifier';
  for (const yes of [
    'A',
    'A && B',
    'C || B',
    '!C',
    'A == B',
    'C != A',
    '(A)',
    'true',
    '!(A && C) // note',
    'A && (B || C)',
  ])
    assert.equal(active(yes), true, yes);
  for (const no of ['C', 'A && C', '!A', 'A == C', 'A != B', 'false', '!!C', 'A && !B || C'])
    assert.equal(active(no), false, no);
});

test('directives nest, define and undefine', () => {
  check(
    '#define A\n#undef B\n#if A && !B\n#if C\nc\n#else\nd\n#endif\n#else\n#if A\ne\n#endif\n#endif\nf',
    'identifier:d identifier:f',
    ['B'],
  );
  check('#region a\n#if A\n#region b\n#endregion\n#endif\n#endregion\nx', 'identifier:x');
  check('#!/usr/bin/env dotnet\n#:package X\nx', 'identifier:x');
});

test('all newlines end a line', () => {
  for (const newline of ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029']) {
    check(`// a${newline}b${newline}#if A${newline}c${newline}#endif${newline}d`, 'identifier:b identifier:d');
  }
});

test('mistakes inside tokens', () => {
  checkMistakes('"abc\nx', ['CS1010 "\\""']);
  checkMistakes('@"abc', ['CS1039 "@\\""']);
  checkMistakes('/* abc', ['CS1035 "/*"']);
  checkMistakes('"""abc\n', ['CS8997 "\\"\\"\\""']);
  checkMistakes('$"abc\nx', ['CS1010 "\\""']);
  checkMistakes('a # b\nc', ['CS1040 "#"']);
  checkMistakes('$$ ` €', ['CS1056 "$$"', 'CS1056 "`"', 'CS1056 "€"']);
  checkMistakes('#if A\n', ['CS1027 ""']);
  checkMistakes('#region\n', ['CS1038 ""']);
  checkMistakes('x\n#define A', ['CS1032 "#define"']);
});

test('a byte order mark is a gap', () => {
  check('\uFEFFclass', 'class');
  assert.equal(lex('\uFEFFclass').starts[0], 1);
});
