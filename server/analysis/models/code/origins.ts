// The expressions that a value may come from, callers of helper methods included, and the literals behind constants.
import type { BoundExpression } from '../../../csharp/binding/bound';
import type { ConstantValue } from '../../../csharp/symbols/symbols';
import type { Literal, Node } from '../../../csharp/syntax/nodes';
import type { SourceFile } from '../../../workspace/snapshot';
import { callFinder } from './callers';
import { syntaxNodes } from './syntaxNodes';
import { calledFrom, type Frame, follow, type Program, type Value } from './values';

export interface Origin extends Value {
  readonly program: Program;
}

/** One for each caller that gives the value, up to three callers away; undefined for what cannot be followed. */
export function originsOf(program: Program, value: Value, depth = 0): readonly (Origin | undefined)[] {
  const followed = follow(program, value);
  if (followed === 'unknown') return [undefined];
  if ('value' in followed) return [{ ...followed.value, program: followed.program }];
  const callers = depth < 3 ? callFinder(program)(followed.caller) : [];
  if (callers.length === 0) return [undefined];
  return callers.flatMap(({ call, frame }) => originsOf(calledFrom(program, call, frame), value, depth + 1));
}

/** Those that can be told. */
export function valuesBehind(program: Program, value: Value): Origin[] {
  return originsOf(program, value).filter(origin => origin !== undefined);
}

export interface Constant {
  readonly value: ConstantValue;
  readonly expression: BoundExpression;
  /** Where it is written: the literal or the name of the constant. */
  readonly syntax: Node;
  readonly frame: Frame;
  readonly program: Program;
}

/** The constants that a value may be; undefined for what is none or unknown. */
export function constantsOf(program: Program, value: Value): readonly (Constant | undefined)[] {
  return originsOf(program, value).map(origin => {
    if (!origin?.expression.constant || !origin.expression.syntax) return undefined;
    const { expression, frame } = origin;
    const { constant, syntax } = origin.expression;
    return { value: constant.value, expression, syntax, frame, program: origin.program };
  });
}

/** The literal that gives the constant: on the spot, or of the only `const` of that name in sight. */
export function literalOf({ syntax, frame, program }: Constant): { file: SourceFile; literal: Literal } | undefined {
  if (syntax.kind === 'Literal') return { file: frame.file, literal: syntax };
  const name = syntax.kind === 'MemberAccess' ? syntax.name : syntax;
  if (name.kind !== 'IdentifierName') return undefined;
  const local = frame.body.method.node && constantsNamed(frame.body.method.node, name.identifier.name, frame.file);
  if (local && local.length > 0) return local.length === 1 ? local[0] : undefined;
  const fields = program.compilation.sourceTypes
    .flatMap(type => program.compilation.membersNamed(type, name.identifier.name))
    .flatMap(member => {
      if (member.kind !== 'field' || !member.isConst || member.node?.kind !== 'VariableDeclarator') return [];
      const file = program.files.get(member.location?.tree.path ?? '');
      const { initializer } = member.node;
      return file && initializer?.kind === 'Literal' ? [{ file, literal: initializer }] : [];
    });
  return fields.length === 1 ? fields[0] : undefined;
}

function constantsNamed(code: Node, name: string, file: SourceFile): { file: SourceFile; literal: Literal }[] {
  return [...syntaxNodes(code)].flatMap(node => {
    if (node.kind !== 'LocalDeclaration' || !node.isConst) return [];
    return node.declarators.flatMap(({ name: declared, initializer }) =>
      declared.name === name && initializer?.kind === 'Literal' ? [{ file, literal: initializer }] : [],
    );
  });
}
