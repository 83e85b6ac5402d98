// Where an app makes objects of certain classes, and what their constructors are given.
import type { BoundObjectCreation } from '../../csharp/binding/bound';
import type { Node } from '../../csharp/syntax/nodes';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
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
