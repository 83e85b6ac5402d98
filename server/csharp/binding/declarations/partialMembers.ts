// Partial members: of the two parts the one that does something is the member.
import type { MemberSymbol, NamedType, PropertySymbol } from '../../symbols/symbols';
import { errorType, sameType } from '../../symbols/types';
import type { Node, Word } from '../../syntax/nodes';
import { sameSignature } from '../compilation';

type Partial = Exclude<MemberSymbol, NamedType>;

/** Gives a member to its type, or joins it with its other part there. */
export function addMember(
  type: NamedType,
  member: Partial,
  node: Node & { readonly modifiers: readonly Word[] },
): void {
  const others = type.declaredMembers;
  const at = isPartial(node) ? others.findIndex(other => isOtherPart(other, member)) : -1;
  const known = others[at] as Partial | undefined;
  if (!known) {
    others.push(member);
    return;
  }
  const [whole, stub] = doesSomething(known) && !doesSomething(member) ? [known, member] : [member, known];
  others[at] = whole;
  takeAnnounced(whole, stub);
  if (whole.kind === 'method' && known.kind === 'method' && member.kind === 'method')
    whole.parts = [...(known.parts ?? [known]), member];
}

export function isPartial(node: object | undefined): boolean {
  const modifiers = node && 'modifiers' in node ? (node.modifiers as readonly Word[]) : [];
  return modifiers.some(word => word.text === 'partial');
}

/** A part that only says that there is such a member. */
export function isStub(member: MemberSymbol): boolean {
  return member.kind !== 'named' && isPartial(declarationOf(member)) && !doesSomething(member);
}

/** The modifiers of an event without accessors stand before all its names. */
function declarationOf(member: Partial): object | undefined {
  if (member.kind !== 'event') return member.node;
  return member.declaredIn ?? member.node;
}

function doesSomething(member: Partial): boolean {
  const { node } = member;
  if (!node) return false;
  if (member.isExtern || ('body' in node && node.body) || ('expressionBody' in node && node.expressionBody))
    return true;
  if (node.kind === 'EventDeclaration') return true;
  const accessors = node.kind === 'PropertyDeclaration' || node.kind === 'IndexerDeclaration' ? node.accessors : [];
  return accessors.some(accessor => accessor.body ?? accessor.expressionBody);
}

function isOtherPart(other: MemberSymbol, member: Partial): boolean {
  if (other.kind === 'named' || other.kind !== member.kind || other.name !== member.name) return false;
  if (!isPartial(declarationOf(other))) return false;
  if (other.kind === 'method' && member.kind === 'method') return sameSignature(other, member);
  return other.kind !== 'property' || member.kind !== 'property' || sameIndices(other, member);
}

function sameIndices(one: PropertySymbol, other: PropertySymbol): boolean {
  return (
    one.parameters.length === other.parameters.length &&
    one.parameters.every((parameter, i) => sameType(parameter.type, other.parameters[i]?.type ?? errorType))
  );
}

/** Callers see the parameters as the member is announced: their names, their defaults, what they are told of the caller. */
function takeAnnounced(whole: Partial, stub: Partial): void {
  const parameters = (member: Partial) =>
    member.kind === 'method' || member.kind === 'property' ? member.parameters : [];
  parameters(whole).forEach((parameter, i) => {
    const announced = parameters(stub)[i];
    if (!announced) return;
    parameter.defaultSyntax ??= announced.defaultSyntax;
    parameter.callerInfo = announced.callerInfo;
    if (announced.name !== parameter.name) parameter.announcedAs = announced.name;
  });
}
