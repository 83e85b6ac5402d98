// What may be read, written, or passed by reference (C# specification, "Values of expressions", "Simple assignment", "Output
// parameters"): properties by their accessors, members of structs only inside a variable, readonly things nowhere but where they begin.
import type { BoundArgument, BoundBody, BoundExpression } from '../binding/bound';
import { type BoundNode, boundChildren } from '../binding/boundChildren';
import { accessorsOf, type Compilation } from '../binding/compilation';
import { isAccessible } from '../binding/expressions/members';
import type { FieldSymbol, MethodSymbol, NamedType, PropertySymbol, TypeSymbol } from '../symbols/symbols';
import { displayMethod, displayType, isValueType } from '../symbols/types';
import { refusedDelegate } from './delegates';
import { displayMember } from './overriding';
import { at } from './places';
import type { Problems } from './problems';

export function checkVariables(compilation: Compilation, body: BoundBody, problems: Problems): void {
  new VariableCheck(compilation, body, problems).visit(body.block);
}

class VariableCheck {
  readonly containingType: NamedType;
  private readonly method: MethodSymbol;

  constructor(
    readonly compilation: Compilation,
    private readonly body: BoundBody,
    private readonly problems: Problems,
  ) {
    this.method = body.method;
    this.containingType = body.method.containingType;
  }

  visit(node: BoundNode): void {
    switch (node.kind) {
      case 'localDeclaration':
        if (node.local.refKind !== 'ref' || node.local.isReadOnlyRef || !node.initializer) break;
        this.passed(node.initializer, 'ref');
        return;
      case 'assignment':
        if (node.ref) {
          const isReadOnly = node.target.kind === 'local' && node.target.local.isReadOnlyRef;
          this.partsOf(node.target);
          if (isReadOnly) this.visit(node.value);
          else this.passed(node.value, 'ref');
          return;
        }
        this.write(node.target);
        this.visit(node.value);
        return;
      case 'compoundAssignment':
      case 'increment':
      case 'coalescingAssignment':
        this.visit(node.target);
        this.checkWritten(node.target);
        this.visit(node.value);
        return;
      case 'deconstruction':
        for (const each of node.prepare) this.visit(each);
        for (const each of node.assignments)
          if (each.kind === 'assignment') this.write(each.target);
          else this.visit(each);
        return;
      case 'call':
        if (node.method.isAbstract && !node.virtual && !this.hasBaseCode(node.method))
          this.reportAbstract(node, displayMethod(node.method));
        if (node.receiver) this.visit(node.receiver);
        this.arguments(node.arguments);
        return;
      case 'new':
        this.arguments(node.arguments);
        return;
      case 'eventAssignment':
        if (node.target.event.isAbstract && !node.virtual && !this.hasBaseCode(node.target.event.adder))
          this.reportAbstract(node.target, displayMember(node.target.event));
        if (node.target.receiver) this.visit(node.target.receiver);
        this.visit(node.handler);
        return;
      case 'event':
        this.reportEvent(node);
        break;
      case 'newDelegate': {
        const refused = refusedDelegate(this.compilation, node);
        if (refused) this.error(...refused, node);
        break;
      }
      case 'property':
        this.checkRead(node);
        this.checkAbstract(node);
        break;
    }
    for (const child of boundChildren(node)) this.visit(child);
  }

  private arguments(args: readonly BoundArgument[]): void {
    for (const { expression, refKind } of args) {
      if (refKind === 'none' || refKind === 'in') this.visit(expression);
      else this.passed(expression, refKind);
    }
  }

  private write(target: BoundExpression): void {
    this.partsOf(target);
    this.checkWritten(target);
  }

  /** What a variable consists of is read, the variable itself is not. */
  private partsOf(target: BoundExpression): void {
    if (target.kind === 'property' && target.property.returnsRef) this.visit(target);
    else if (target.kind === 'event') this.reportEvent(target);
    else if (target.kind === 'sequence') {
      for (const each of target.effects) this.visit(each);
      this.write(target.value);
    } else for (const child of boundChildren(target)) this.visit(child);
  }

  private checkWritten(target: BoundExpression): void {
    if (target.kind === 'property' && !target.property.returnsRef) {
      const { setter } = target.property;
      this.checkAbstract(target);
      if (setter && !this.sees(setter, target.receiver))
        this.error(
          'CS0272',
          `The property or indexer '${displayMember(target.property)}' cannot be used in this context because the set accessor is inaccessible`,
          target,
        );
      if (target.receiver) this.checkOwner(target.receiver, target);
    } else if (target.kind === 'field' && target.receiver) this.checkOwner(target.receiver, target);
    else if (target.kind === 'this' && !this.isWritable(target.type))
      this.error('CS1604', "Cannot assign to 'this' because it is read-only", target);
  }

  /** `this` of such a type is a variable. */
  private isWritable(type: TypeSymbol): boolean {
    return (
      isValueType(type) &&
      !(type.kind === 'named' && type.definition.isReadOnly && this.method.methodKind !== 'constructor')
    );
  }

  /** A member of a struct is written: that has to be a variable, for a copy would be lost. */
  private checkOwner(owner: BoundExpression, member: BoundExpression, byReference = false): void {
    if (!isValueType(owner.type)) return;
    switch (owner.kind) {
      case 'local':
        if (owner.local.isReadOnly && owner.local.refKind === 'none')
          this.error(
            byReference ? 'CS1655' : 'CS1654',
            byReference
              ? `Cannot use fields of '${owner.local.name}' as a ref or out value because it is a 'foreach iteration variable' or 'using variable'`
              : `Cannot modify members of '${owner.local.name}' because it is a 'foreach iteration variable' or 'using variable'`,
            member,
          );
        return;
      case 'field':
        if (owner.field.isReadOnly && !this.begins(owner.field, owner.receiver)) {
          if (byReference) this.reportPart(owner.field, member);
          else
            this.error(
              owner.field.isStatic ? 'CS1650' : 'CS1648',
              owner.field.isStatic
                ? `Fields of static readonly field '${displayMember(owner.field)}' cannot be assigned to (except in a static constructor or a variable initializer)`
                : `Members of readonly field '${displayMember(owner.field)}' cannot be modified (except in a constructor or a variable initializer)`,
              member,
            );
        } else if (owner.receiver) this.checkOwner(owner.receiver, member, byReference);
        return;
      case 'conversion':
        if (owner.conversion === 'unboxing')
          this.error('CS0445', 'Cannot modify the result of an unboxing conversion', member);
        return;
      case 'property':
        if (!owner.property.returnsRef) this.reportCopy(displayMember(owner.property), member);
        return;
      case 'call':
        if (owner.method.returnRefKind !== 'ref') this.reportCopy(displayMethod(owner.method), member);
        return;
    }
  }

  private reportPart(field: FieldSymbol, at: BoundExpression): void {
    const name = displayMember(field);
    this.error(
      field.isStatic ? 'CS1651' : 'CS1649',
      field.isStatic
        ? `Fields of static readonly field '${name}' cannot be used as a ref or out value (except in a static constructor)`
        : `Members of readonly field '${name}' cannot be used as a ref or out value (except in a constructor)`,
      at,
    );
  }

  private reportCopy(name: string, at: BoundExpression): void {
    this.error('CS1612', `Cannot modify the return value of '${name}' because it is not a variable`, at);
  }

  private passed(target: BoundExpression, refKind: 'ref' | 'out'): void {
    if (target.kind === 'ref') {
      this.passed(target.operand, refKind);
      return;
    }
    this.partsOf(target);
    if (target.kind === 'this' && !this.isWritable(target.type))
      this.error('CS1605', "Cannot use 'this' as a ref or out value because it is read-only", target);
    else if (target.kind === 'local' && target.local.isReadOnly && target.local.refKind === 'none')
      this.error(
        'CS1657',
        `Cannot use '${target.local.name}' as a ref or out value because it is a 'foreach iteration variable' or 'using variable'`,
        target,
      );
    else if (target.kind === 'field') {
      if (target.field.isReadOnly && !this.begins(target.field, target.receiver))
        this.error(
          target.field.isStatic ? 'CS0199' : 'CS0192',
          target.field.isStatic
            ? 'A static readonly field cannot be used as a ref or out value (except in a static constructor)'
            : 'A readonly field cannot be used as a ref or out value (except in a constructor)',
          target,
        );
      else if (target.receiver) this.checkOwner(target.receiver, target, true);
    }
  }

  /** The code is that which gives readonly fields their first values. */
  private begins(field: FieldSymbol, receiver: BoundExpression | undefined): boolean {
    if (field.containingType.definition !== this.containingType.definition) return false;
    const { methodKind } = this.method;
    return field.isStatic
      ? methodKind === 'staticConstructor'
      : methodKind === 'constructor' && receiver?.kind === 'this';
  }

  private checkRead(access: BoundExpression & { kind: 'property' }): void {
    const { property } = access;
    const getter = this.getterOf(property);
    if (!getter)
      this.error(
        'CS0154',
        `The property or indexer '${displayMember(property)}' cannot be used in this context because it lacks the get accessor`,
        access,
      );
    else if (!this.sees(getter, access.receiver))
      this.error(
        'CS0271',
        `The property or indexer '${displayMember(property)}' cannot be used in this context because the get accessor is inaccessible`,
        access,
      );
  }

  /** What `base` means has to be there. */
  private checkAbstract(access: BoundExpression & { kind: 'property' }): void {
    const { property } = access;
    if (!property.isAbstract || access.virtual || access.receiver?.kind !== 'this') return;
    const accessors = [property.getter, property.setter].filter(accessor => accessor !== undefined);
    if (!accessors.some(accessor => this.hasBaseCode(accessor)))
      this.reportAbstract(access, displayMember(access.property));
  }

  /** A base class in between overrides the method. */
  private hasBaseCode(method: MethodSymbol): boolean {
    for (let base = this.compilation.baseTypeOf(this.containingType); base; base = this.compilation.baseTypeOf(base))
      for (const own of this.compilation.membersOf(base).flatMap(accessorsOf)) {
        if (own.isAbstract || !own.isOverride) continue;
        let overridden = this.compilation.overriddenMethodOf(own);
        for (; overridden; overridden = this.compilation.overriddenMethodOf(overridden))
          if (overridden.definition === method.definition) return true;
      }
    return false;
  }

  private reportAbstract(at: BoundExpression, name: string): void {
    this.error('CS0205', `Cannot call an abstract base member: '${name}'`, at);
  }

  /** An override need not have both accessors again. */
  private getterOf(property: PropertySymbol): MethodSymbol | undefined {
    for (let type: NamedType | undefined = property.containingType; type; type = this.compilation.baseTypeOf(type)) {
      const found = type === property.containingType ? property : this.compilation.membersNamed(type, property.name)[0];
      if (found?.kind !== 'property') continue;
      if (found.getter) return found.getter;
      if (!found.isOverride) return undefined;
    }
    return undefined;
  }

  private sees(accessor: MethodSymbol, receiver: BoundExpression | undefined): boolean {
    const through = receiver && receiver.kind !== 'this' ? receiver.type : undefined;
    return isAccessible(this, accessor, accessor.containingType, through);
  }

  private reportEvent({ event, syntax }: BoundExpression & { kind: 'event' }): void {
    const name = displayMember(event);
    const place = syntax && this.body.tree && at(this.body.tree, syntax);
    if (event.backingField)
      this.problems.error(
        'CS0070',
        `The event '${name}' can only appear on the left hand side of += or -= (except when used from within the type '${displayType(event.containingType)}')`,
        place,
      );
    else this.problems.error('CS0079', `The event '${name}' can only appear on the left hand side of += or -=`, place);
  }

  private error(code: string, message: string, { syntax }: BoundExpression): void {
    if (syntax && this.body.tree) this.problems.error(code, message, at(this.body.tree, syntax));
  }
}
