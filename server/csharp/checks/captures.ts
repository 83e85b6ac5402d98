// What lambdas and anonymous methods may not take with them from the code around them: they may run when it is gone
// (C# specification, "Anonymous function expressions").
import type { BoundBody } from '../binding/bound';
import { type BoundNode, boundChildren } from '../binding/boundChildren';
import type { LocalSymbol, ParameterSymbol } from '../symbols/symbols';
import type { Node, SyntaxTree } from '../syntax/nodes';
import { at } from './places';
import type { Problems } from './problems';

export function checkCaptures({ tree, block, method }: BoundBody, problems: Problems): void {
  if (!tree) return;
  const own = new Set<LocalSymbol | ParameterSymbol>(method.parameters);
  new CaptureCheck(tree, problems, method.containingType.isValueType).visit(block, own, undefined);
}

class CaptureCheck {
  constructor(
    private readonly tree: SyntaxTree,
    private readonly problems: Problems,
    private readonly isStruct: boolean,
  ) {}

  /** `own`: the variables of the innermost function; `around`: what the node is part of there, if that is a lambda. */
  visit(node: BoundNode, own: Set<LocalSymbol | ParameterSymbol>, around: Node | undefined): void {
    const isInside = around !== undefined;
    const place = node.syntax ?? around;
    switch (node.kind) {
      case 'lambda':
      case 'localFunction': {
        const inner = new Set<LocalSymbol | ParameterSymbol>(node.method.parameters);
        this.visit(node.body.block, inner, node.syntax);
        return;
      }
      case 'localDeclaration':
        own.add(node.local);
        break;
      case 'forEach':
        for (const local of node.locals) own.add(local);
        break;
      case 'parameter':
        if (isInside && node.parameter.refKind !== 'none' && !own.has(node.parameter))
          this.error(
            'CS1628',
            `Cannot use ref, out, or in parameter '${node.parameter.name}' inside an anonymous method, lambda expression, query expression, or local function`,
            place,
          );
        break;
      case 'local':
        if (isInside && node.local.refKind !== 'none' && !own.has(node.local))
          this.error(
            'CS8175',
            `Cannot use ref local '${node.local.name}' inside an anonymous method, lambda expression, or query expression`,
            place,
          );
        break;
      case 'this':
        if (isInside && this.isStruct)
          this.error(
            'CS1673',
            "Anonymous methods, lambda expressions, query expressions, and local functions inside structs cannot access instance members of 'this'. Consider copying 'this' to a local variable outside and using the local instead.",
            place,
          );
        break;
    }
    for (const child of boundChildren(node)) this.visit(child, own, isInside ? place : undefined);
  }

  private error(code: string, message: string, node: Node | undefined): void {
    if (node) this.problems.error(code, message, at(this.tree, node));
  }
}
