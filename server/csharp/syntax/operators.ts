// Parses user-defined operators and conversions.
import type { Cursor } from './cursor';
import { type MemberStart, parseExplicitInterface, parseMemberBody } from './members';
import type { Member, NameSyntax, TypeSyntax, Word } from './nodes';
import { parseParameters } from './parameters';
import type { TokenKind } from './tokens';
import { parseType } from './types';

const overloadable = new Set<TokenKind>([
  '+',
  '-',
  '!',
  '~',
  '++',
  '--',
  'true',
  'false',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '<<',
  '>',
  '==',
  '!=',
  '<',
  '>=',
  '<=',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '<<=',
]);

/** The current token is `operator`. */
export function parseOperator(
  p: Cursor,
  head: MemberStart,
  returnType: TypeSyntax,
  explicitInterface: NameSyntax | undefined,
): Member {
  p.next();
  if (p.is('implicit') || p.is('explicit')) {
    p.error('CS1553', `Declaration is not valid; use '${p.kind} operator <dest-type> (...' instead`);
    p.next();
  }
  const checked = p.accept('checked');
  const operator = parseSign(p);
  const parameters = parseParameters(p, ')');
  const rest = parseMemberBody(p, false);
  return {
    kind: 'OperatorDeclaration',
    ...head,
    end: p.endFrom(head.start),
    returnType,
    explicitInterface,
    operator,
    checked,
    parameters,
    ...rest,
  };
}

/** The operator; `>>` and `>>>` are several tokens. */
function parseSign(p: Cursor): Word {
  const start = p.start;
  if (!overloadable.has(p.kind)) {
    p.missing('CS1037', 'Overloadable operator expected');
    if (!p.is('(') && !p.is('{') && !p.is(';') && !p.is('}') && !p.is('end of file')) p.next();
    return { text: '', start, end: p.endFrom(start) };
  }
  let text: string = p.kind;
  p.next();
  while (text.startsWith('>') && (p.is('>') || p.is('>=')) && p.start === p.lastEnd) {
    text += p.kind;
    p.next();
  }
  return { text, start, end: p.lastEnd };
}

/** The current token is `implicit` or `explicit`. */
export function parseConversion(p: Cursor, head: MemberStart): Member {
  const direction = p.word(p.kind as 'implicit' | 'explicit');
  const explicitInterface = parseExplicitInterface(p);
  p.expect('operator');
  const checked = p.accept('checked');
  const type = parseType(p);
  const parameters = parseParameters(p, ')');
  const rest = parseMemberBody(p, false);
  return {
    kind: 'ConversionOperatorDeclaration',
    ...head,
    end: p.endFrom(head.start),
    direction,
    explicitInterface,
    checked,
    type,
    parameters,
    ...rest,
  };
}
