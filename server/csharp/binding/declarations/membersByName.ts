// The members of one type of Windows, .NET or the library by name: each is declared when its name is asked for, as most never are.

import type { MemberSymbol, NamedType } from '../../symbols/symbols';
import type { Member } from '../../syntax/nodes';
import type { Compilation } from '../compilation';
import { declareMemberApart, memberNames } from './declareMembers';

export class MembersByName {
  private readonly syntax = new Map<string, Member[]>();
  private readonly found = new Map<string, readonly MemberSymbol[]>();
  /** What has been declared so far: used again when all members are declared. */
  readonly declared = new Map<Member, readonly MemberSymbol[]>();

  private constructor(
    private readonly compilation: Compilation,
    private readonly type: NamedType,
    members: readonly Member[],
  ) {
    for (const member of members) {
      for (const name of memberNames(member) ?? []) {
        const list = this.syntax.get(name);
        if (list) list.push(member);
        else this.syntax.set(name, [member]);
      }
    }
  }

  /** Undefined for types of which some members follow from others. */
  static of(compilation: Compilation, type: NamedType): MembersByName | undefined {
    const [location, ...others] = type.locations;
    const node = location?.node;
    if (type.isSource || type.isRecord || type.generatedParts.length > 0 || others.length > 0) return undefined;
    if (node?.kind !== 'TypeDeclaration' || node.parameters) return undefined;
    return new MembersByName(compilation, type, node.members);
  }

  /** Undefined for names that are not written in the declaration of the type, such as those of constructors. */
  named(name: string): readonly MemberSymbol[] | undefined {
    const known = this.found.get(name);
    if (known) return known;
    if (!/^\w+$/.test(name)) return undefined;
    const nested = this.type.declaredMembers.filter(member => member.kind === 'named' && member.name === name);
    const found = [...nested, ...(this.syntax.get(name) ?? []).flatMap(member => this.declare(member, name))];
    this.found.set(name, found);
    return found;
  }

  private declare(member: Member, name: string): readonly MemberSymbol[] {
    const made = this.declared.get(member) ?? declareMemberApart(this.compilation, this.type, member);
    this.declared.set(member, made);
    return made.filter(each => each.name === name);
  }
}
