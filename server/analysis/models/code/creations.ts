// Where an app makes objects of certain classes, and what their constructors are given.
import type { BoundObjectCreation } from '../../../csharp/binding/bound';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { spanOf } from './codeEdits';
import { objectsMade } from './memberUses';
import { valuesBehind } from './origins';
import type { Frame, Program, Value } from './values';

export interface Creation {
  readonly made: BoundObjectCreation;
  readonly syntax: Node;
  readonly frame: Frame;
  readonly program: Program;
  /** What can be told of an argument; several when helpers make the object for several callers. */
  argument(index: number): readonly Value[];
}

/** A value that is given to the constructor: marked where it is written, with the `new` as related place when that is elsewhere. */
export function placeOfArgument({ syntax, frame }: Creation, given: Value, what: string) {
  const { start, end } = given.expression.syntax ?? syntax;
  const { file } = given.frame;
  const isHere = file === frame.file && syntax.start <= start && end <= syntax.end;
  const made = { file: frame.file, span: spanOf(syntax), message: `${what} is made here.` };
  return { file, span: { start, end }, related: isHere ? [] : [made] };
}

/** Each `new` of one of the classes of this namespace, once. */
export function creationsOf(app: App, code: AppCode, namespace: string, classNames: readonly string[]): Creation[] {
  const types = classNames.map(name => `${namespace}.${name}`);
  return objectsMade(app, code, types).map(({ node, syntax, frame, program }) => ({
    made: node,
    syntax,
    frame,
    program,
    argument(index) {
      const expression = node.arguments[index]?.expression;
      return expression ? valuesBehind(program, { expression, frame }) : [];
    },
  }));
}
