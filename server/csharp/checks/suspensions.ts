// Where code may stop and go on later, and what such code may be (C# specification, "Iterators", "Async functions").
import type { BoundBody } from '../binding/bound';
import { type BoundNode, boundChildren } from '../binding/boundChildren';
import type { MethodSymbol } from '../symbols/symbols';
import type { Node, SyntaxTree } from '../syntax/nodes';
import { at } from './places';
import type { Problems } from './problems';

/** What stands around a statement in its function, as far as nothing may stop there. */
interface Around {
  readonly method: MethodSymbol;
  readonly inCaughtTry?: boolean;
  readonly inCatch?: boolean;
  readonly inFinally?: boolean;
  readonly inLock?: boolean;
  readonly inFilter?: boolean;
}

export function checkSuspensions({ tree, block, method }: BoundBody, problems: Problems): void {
  if (tree) new SuspensionCheck(tree, problems).visit(block, { method });
}

class SuspensionCheck {
  constructor(
    private readonly tree: SyntaxTree,
    private readonly problems: Problems,
  ) {}

  visit(node: BoundNode, around: Around): void {
    switch (node.kind) {
      case 'try': {
        const isCaught = node.catches.length > 0;
        this.visit(node.block, isCaught ? { ...around, inCaughtTry: true } : around);
        for (const { filter, block } of node.catches) {
          if (filter) this.visit(filter, { ...around, inFilter: true });
          this.visit(block, { ...around, inCatch: true });
        }
        if (node.finally) this.visit(node.finally, { ...around, inFinally: true });
        return;
      }
      case 'lock':
        this.visit(node.expression, around);
        this.visit(node.body, { ...around, inLock: true });
        return;
      case 'lambda':
      case 'localFunction':
        this.visit(node.body.block, { method: node.method });
        return;
      case 'yieldReturn':
        if (around.inFinally) this.error('CS1625', 'Cannot yield in the body of a finally clause', node.syntax);
        else if (around.inCatch)
          this.error('CS1631', 'Cannot yield a value in the body of a catch clause', node.syntax);
        else if (around.inCaughtTry)
          this.error('CS1626', 'Cannot yield a value in the body of a try block with a catch clause', node.syntax);
        this.parameters(around.method, node.syntax);
        break;
      case 'yieldBreak':
        if (around.inFinally) this.error('CS1625', 'Cannot yield in the body of a finally clause', node.syntax);
        this.parameters(around.method, node.syntax);
        break;
      case 'await':
        if (around.inLock) this.error('CS1996', 'Cannot await in the body of a lock statement', node.syntax);
        else if (around.inFilter)
          this.error('CS7094', 'Cannot await in the filter expression of a catch clause', node.syntax);
        break;
    }
    for (const child of boundChildren(node)) this.visit(child, around);
  }

  private parameters(method: MethodSymbol, node: Node | undefined): void {
    if (method.parameters.some(({ refKind }) => refKind !== 'none'))
      this.error('CS1623', 'Iterators cannot have ref, in or out parameters', node);
  }

  private error(code: string, message: string, node: Node | undefined): void {
    if (node) this.problems.error(code, message, at(this.tree, node));
  }
}
