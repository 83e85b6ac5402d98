// References to variables: what a ref local may stand for and what may be returned by reference (C# specification, "Reference variables
// and returns").
import type { BoundBody, BoundExpression } from '../binding/bound';
import { type BoundNode, boundChildren } from '../binding/boundChildren';
import type { LocalSymbol, MethodSymbol } from '../symbols/symbols';
import { displayType, identicalTypes, isError, isValueType } from '../symbols/types';
import type { Node, SyntaxTree } from '../syntax/nodes';
import { at } from './places';
import type { Problems } from './problems';

export function checkReferences({ tree, block, method }: BoundBody, problems: Problems): void {
  if (tree) new ReferenceCheck(tree, problems).visit(block, method);
}

class ReferenceCheck {
  /** Ref locals that stand for what is gone when the method returns. */
  private readonly shortLived = new Set<LocalSymbol>();

  constructor(
    private readonly tree: SyntaxTree,
    private readonly problems: Problems,
  ) {}

  visit(node: BoundNode, method: MethodSymbol): void {
    switch (node.kind) {
      case 'lambda':
      case 'localFunction':
        this.visit(node.body.block, node.method);
        return;
      case 'localDeclaration':
        if (node.initializer) this.declared(node.local, node.initializer);
        break;
      case 'return':
        if (node.expression) this.returned(node.expression, method);
        break;
    }
    for (const child of boundChildren(node)) this.visit(child, method);
  }

  private declared(local: LocalSymbol, value: BoundExpression): void {
    if (isError(value.type)) return;
    const isReference = value.kind === 'ref' || (value.kind === 'conditional' && value.isRef === true);
    if (local.refKind === 'none') {
      if (value.kind === 'ref')
        this.error('CS8171', `Cannot initialize by-value variable '${local.name}' with a reference`, value);
    } else if (!isReference)
      this.error('CS8172', `Cannot initialize by-reference variable '${local.name}' with a value`, value);
    else if (!identicalTypes(value.type, local.type))
      this.error(
        'CS8173',
        `The expression must be of type '${displayType(local.type)}' because it is being assigned by reference`,
        value,
      );
    else if (value.kind === 'ref' && this.isShortLived(value.operand)) this.shortLived.add(local);
  }

  private returned(value: BoundExpression, method: MethodSymbol): void {
    if (isError(value.type)) return;
    const isThrown = value.kind === 'throwExpression';
    if (method.returnRefKind !== 'ref') {
      if (value.kind === 'ref')
        this.error('CS8149', 'By-reference returns may only be used in methods that return by reference', value);
    } else if (value.kind !== 'ref') {
      if (!isThrown) this.error('CS8150', 'By-value returns may only be used in methods that return by value', value);
    } else if (!identicalTypes(value.type, method.returnType) && !isError(method.returnType))
      this.error(
        'CS8151',
        `The return expression must be of type '${displayType(method.returnType)}' because this method returns by reference`,
        value.operand,
      );
    else this.returnable(value.operand, value.operand);
  }

  /** What `variable` stands for outlives the call; `place` is the whole that is returned. */
  private returnable(variable: BoundExpression, place: BoundExpression): void {
    const isMember = variable !== place;
    switch (variable.kind) {
      case 'local':
        if (variable.local.refKind === 'none')
          this.error(
            isMember ? 'CS8169' : 'CS8168',
            `Cannot return ${isMember ? 'a member of ' : ''}local '${variable.local.name}' by reference because it is not a ref local`,
            place,
          );
        else if (this.shortLived.has(variable.local))
          this.error(
            'CS8157',
            `Cannot return '${variable.local.name}' by reference because it was initialized to a value that cannot be returned by reference`,
            place,
          );
        return;
      case 'parameter':
        if (variable.parameter.refKind === 'none')
          this.error(
            isMember ? 'CS8167' : 'CS8166',
            `Cannot return ${isMember ? 'a member of ' : ''}parameter '${variable.parameter.name}' by reference because it is not a ref parameter`,
            place,
          );
        return;
      case 'this':
        this.error('CS8170', "Struct members cannot return 'this' or other instance members by reference", place);
        return;
      case 'field':
        if (variable.field.isReadOnly)
          this.error(
            variable.field.isStatic ? 'CS8161' : 'CS8160',
            variable.field.isStatic
              ? 'A static readonly field cannot be returned by writable reference'
              : 'A readonly field cannot be returned by writable reference',
            place,
          );
        else if (variable.receiver && isValueType(variable.receiver.type)) this.returnable(variable.receiver, place);
        return;
      case 'arrayAccess':
        return;
      case 'call':
        if (variable.method.returnRefKind !== 'ref') this.noVariable(place);
        return;
      case 'property':
        if (!variable.property.returnsRef) this.noVariable(place);
        return;
      case 'conditional':
        if (!variable.isRef) this.noVariable(place);
        return;
      case 'bad':
      case 'sequence':
      case 'assignment':
        return;
      default:
        this.noVariable(place);
    }
  }

  private noVariable(place: BoundExpression): void {
    this.error(
      'CS8156',
      'An expression cannot be used in this context because it may not be passed or returned by reference',
      place,
    );
  }

  private isShortLived(variable: BoundExpression): boolean {
    switch (variable.kind) {
      case 'local':
        return variable.local.refKind === 'none' || this.shortLived.has(variable.local);
      case 'parameter':
        return variable.parameter.refKind === 'none';
      case 'this':
        return true;
      case 'field':
        return (
          variable.receiver !== undefined && isValueType(variable.receiver.type) && this.isShortLived(variable.receiver)
        );
      default:
        return false;
    }
  }

  private error(code: string, message: string, { syntax }: { readonly syntax: Node | undefined }): void {
    if (syntax) this.problems.error(code, message, at(this.tree, syntax));
  }
}
