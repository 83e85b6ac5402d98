// Which bits of a state say that a variable is assigned: one for each, and for each field of a variable of a struct type.
import type { BoundExpression } from '../binding/bound';
import type { Compilation } from '../binding/compilation';
import type { FieldSymbol, LocalSymbol, NamedType, ParameterSymbol, TypeSymbol } from '../symbols/symbols';

/** A variable whose assignment is watched. */
export type Variable = LocalSymbol | ParameterSymbol | 'this';

/** A variable, or a field of one. It is assigned when all bits of `mask` are set. */
export interface Slot {
  readonly variable: Variable;
  /** The field it is; absent for the whole variable. */
  readonly field: FieldSymbol | undefined;
  readonly mask: bigint;
  /** Instance fields by their definition; absent for what is only assigned as a whole. */
  readonly fields: ReadonlyMap<FieldSymbol, Slot> | undefined;
}

/** Bit 0 of every state: control does not come here. */
export const unreachableBit = 1n;

/** Structs of more fields count as assigned: no program has them, but a few lines can ask for millions (`S<S<S<S<int>>>>`). */
const mostFields = 1000;

/** Gives variables their bits when they are first met. */
export class Slots {
  private readonly known = new Map<Variable, Slot>();
  private used = 1n;
  readonly ofThis: Slot | undefined;

  constructor(
    private readonly compilation: Compilation,
    /** In a constructor that has all fields of this struct to assign. */
    struct: NamedType | undefined,
  ) {
    this.ofThis = struct && this.of('this', struct);
  }

  of(variable: Variable, type: TypeSymbol): Slot {
    const known = this.known.get(variable);
    if (known) return known;
    const isTooLarge = this.countFields(type, []) > mostFields;
    const made = isTooLarge
      ? { variable, field: undefined, mask: 0n, fields: undefined }
      : this.make(variable, undefined, type, []);
    this.known.set(variable, made);
    return made;
  }

  /** Those inside of fields too; stops counting when there are too many. */
  private countFields(type: TypeSymbol, inside: readonly TypeSymbol[]): number {
    const fields = inside.includes(type) ? undefined : this.fieldsOf(type);
    if (!fields) return 1;
    let count = 0;
    for (const field of fields) {
      count += this.countFields(field.type, [...inside, type]);
      if (count > mostFields) break;
    }
    return count;
  }

  /** The watched variable, or the field of one, that an expression names; undefined when it names anything else. */
  named(expression: BoundExpression): Slot | undefined {
    switch (expression.kind) {
      case 'local':
        return expression.local.isTemporary ? undefined : this.of(expression.local, expression.local.type);
      case 'parameter': {
        const { parameter } = expression;
        return parameter.refKind === 'out' ? this.of(parameter, parameter.type) : undefined;
      }
      case 'this':
        return this.ofThis;
      case 'field':
        return expression.receiver && this.named(expression.receiver)?.fields?.get(expression.field.definition);
      case 'property': {
        // The constructor of a struct reads and assigns its auto properties as fields.
        const field = expression.property.definition.backingField;
        const { receiver } = expression;
        if (!field || !receiver || !(receiver.kind === 'this' || isFieldInWindows(field))) return undefined;
        return this.named(receiver)?.fields?.get(field);
      }
      default:
        return undefined;
    }
  }

  private make(
    variable: Variable,
    field: FieldSymbol | undefined,
    type: TypeSymbol,
    inside: readonly TypeSymbol[],
  ): Slot {
    const fields = inside.includes(type) ? undefined : this.fieldsOf(type);
    if (!fields) return { variable, field, mask: this.nextBit(), fields: undefined };
    const slots = new Map(
      fields.map(each => [each.definition, this.make(variable, each, each.type, [...inside, type])] as const),
    );
    const mask = [...slots.values()].reduce((bits, slot) => bits | slot.mask, 0n);
    return { variable, field, mask, fields: slots };
  }

  private nextBit(): bigint {
    this.used <<= 1n;
    return this.used;
  }

  /** Undefined: not to be assigned field by field. The fields of structs of libraries need not all be declared to us. */
  private fieldsOf(type: TypeSymbol): FieldSymbol[] | undefined {
    if (type.kind !== 'named' || type.typeKind !== 'struct') return undefined;
    if (type.special && !type.definition.isSource) return undefined;
    const fields = this.compilation.membersOf(type).flatMap(member => instanceFieldOf(member) ?? []);
    if (this.compilation.options.bareStructs && !type.definition.isSource)
      return fields.filter(({ accessibility }) => accessibility === 'public');
    return fields.length > 0 || type.definition.isSource ? fields : undefined;
  }
}

/** The structs of Windows consist of fields, which .NET shows as properties. */
function isFieldInWindows({ containingType }: FieldSymbol): boolean {
  return !containingType.definition.isSource && containingType.namespace.fullName.startsWith('Windows.');
}

function instanceFieldOf(member: ReturnType<Compilation['membersOf']>[number]): FieldSymbol | undefined {
  return member.kind === 'field' && !member.isStatic && !member.isConst ? member : undefined;
}
