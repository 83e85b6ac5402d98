// The text that a string expression gives, and where that text is written.

import type { Span } from '../../../base/text';
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import type { SourceFile } from '../../../workspace/snapshot';
import { textIn } from '../../../workspace/textFile';
import { isType, typesIn } from './methods';
import { follow, knownType, type Program, type Value } from './values';

export interface KnownText {
  readonly text: string;
  /** The expression that gives it, as far out as it could be followed: a literal, a constant's name, `typeof(X).FullName`. */
  readonly file: SourceFile;
  readonly span: Node;
  /** The characters themselves, where they are written as one piece without escapes. */
  readonly literal?: { readonly file: SourceFile; readonly span: Span };
}

/** Where the text is used, without the quotation marks when it is written there. */
export function placeOf({ file, span, literal }: KnownText): { readonly file: SourceFile; readonly span: Span } {
  const isHere = literal?.file === file && span.start <= literal.span.start && literal.span.end <= span.end;
  return isHere ? literal : { file, span };
}

/** `null` is a value too: the absence of a text. */
export type TextResult = { readonly known: KnownText | null } | { readonly caller: MethodSymbol } | 'unknown';

export function textOf(program: Program, value: Value): TextResult {
  const followed = follow(program, value);
  if (followed === 'unknown' || 'caller' in followed) return followed;
  const { expression, frame } = followed.value;
  const inside = followed.program;
  const { syntax } = expression;
  if (!syntax) return 'unknown';
  const known = (text: string): TextResult => {
    const literal = literalOf(program, syntax, text, frame.file);
    return { known: { text, file: frame.file, span: syntax, literal } };
  };
  const constant = expression.constant?.value;
  if (constant === null || expression.kind === 'default') return { known: null };
  if (expression.constant) return typeof constant === 'string' ? known(constant) : 'unknown';
  if (expression.kind === 'binary' && expression.use.operands === 'string') {
    const left = textOf(inside, { expression: expression.left, frame });
    const right = textOf(inside, { expression: expression.right, frame });
    for (const part of [left, right]) if (part === 'unknown' || 'caller' in part) return part;
    const textIn = (part: TextResult) => (part !== 'unknown' && 'known' in part ? (part.known?.text ?? '') : '');
    return known(textIn(left) + textIn(right));
  }
  const name = typeName(expression);
  if (!name) return 'unknown';
  const target = knownType(inside, name.type);
  if (target.kind === 'typeParameter') return target.owner.kind === 'method' ? { caller: target.owner } : 'unknown';
  if (target.kind !== 'named' || target.typeArguments.length > 0) return 'unknown';
  if (name.part === 'Name') return known(target.name);
  return known(name.part === 'Namespace' ? target.namespace.fullName : target.metadataName);
}

/** `typeof(X).FullName`, `.Name`, `.Namespace` or `.ToString()`. */
function typeName(expression: BoundExpression) {
  const isText = expression.kind === 'call' && expression.method.name === 'ToString';
  const isPart = expression.kind === 'property' && ['FullName', 'Name', 'Namespace'].includes(expression.property.name);
  if (!isText && !isPart) return undefined;
  let receiver = expression.receiver;
  while (receiver?.kind === 'conversion') receiver = receiver.operand;
  if (receiver?.kind !== 'typeof' || !isType(receiver.type, 'System.Type')) return undefined;
  return { type: receiver.target, part: isPart ? expression.property.name : 'FullName' };
}

/** A literal on the spot, or the one of the only constant in the program with that name and value. */
function literalOf(program: Program, syntax: Node | undefined, text: string, file: SourceFile): KnownText['literal'] {
  if (!syntax) return undefined;
  if (syntax.kind === 'Literal') return contentOf(syntax, text, file);
  const name = syntax.kind === 'MemberAccess' ? syntax.name : syntax;
  if (name.kind !== 'IdentifierName') return undefined;
  const { compilation, files, mentions } = program;
  // Of all the types there are, those whose text has the name.
  const constants = [...typesIn(compilation, mentions.of(new RegExp(`\\b${name.identifier.name}\\b`)))]
    .flatMap(type => compilation.membersNamed(type, name.identifier.name))
    .flatMap(member =>
      member.kind === 'field' && member.isConst && compilation.constantOf(member) === text ? [member] : [],
    );
  const [only] = constants;
  const there = files.get(only?.location?.tree.path ?? '');
  if (constants.length !== 1 || !there || only?.node?.kind !== 'VariableDeclarator') return undefined;
  return literalOf(program, only.node.initializer, text, there);
}

function contentOf(node: Node, text: string, file: SourceFile): KnownText['literal'] {
  const at = textIn(file, node).indexOf(text);
  const start = node.start + at;
  return text === '' || at < 0 ? undefined : { file, span: { start, end: start + text.length } };
}
