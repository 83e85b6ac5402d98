// The members of one type of Windows, .NET or the library by name: each is declared when its name is asked for, as most never are.

import type { MemberSymbol, NamedType } from '../../symbols/symbols';
import type { Member, Node } from '../../syntax/nodes';
import type { Compilation } from '../compilation';
import { declareMemberApart, memberNames } from './declareMembers';

type Part = Extract<Node, { kind: 'TypeDeclaration' }>;

interface Written {
  readonly part: Part;
  readonly member: Member;
}

export class MembersByName {
  private readonly syntax = new Map<string, Written[]>();
  private readonly found = new Map<string, readonly MemberSymbol[]>();
  /** What has been declared so far: used again when all members are declared. */
  readonly declared = new Map<Member, readonly MemberSymbol[]>();

  private constructor(
    private readonly compilation: Compilation,
    private readonly type: NamedType,
    parts: readonly Part[],
  ) {
    for (const part of parts) {
      for (const member of part.members) {
        for (const name of memberNames(member) ?? []) {
          const list = this.syntax.get(name);
          if (list) list.push({ part, member });
          else this.syntax.set(name, [{ part, member }]);
        }
      }
    }
  }

  /** Undefined for types of which some members follow from others. */
  static of(compilation: Compilation, type: NamedType): MembersByName | undefined {
    if (type.isSource || type.isRecord || type.generatedParts.length > 0) return undefined;
    const parts = type.locations.flatMap(({ node }) => (node.kind === 'TypeDeclaration' ? [node] : []));
    if (parts.length < type.locations.length || parts.some(({ parameters }) => parameters)) return undefined;
    return new MembersByName(compilation, type, parts);
  }

  /** Undefined for names that are not written in the declaration of the type, such as those of constructors. */
  named(name: string): readonly MemberSymbol[] | undefined {
    const known = this.found.get(name);
    if (known) return known;
    if (!/^\w+$/.test(name)) return undefined;
    const nested = this.type.declaredMembers.filter(member => member.kind === 'named' && member.name === name);
    const found = [...nested, ...(this.syntax.get(name) ?? []).flatMap(written => this.declare(written, name))];
    this.found.set(name, found);
    return found;
  }

  private declare({ part, member }: Written, name: string): readonly MemberSymbol[] {
    const made = this.declared.get(member) ?? declareMemberApart(this.compilation, this.type, part, member);
    this.declared.set(member, made);
    return made.filter(each => each.name === name);
  }
}
