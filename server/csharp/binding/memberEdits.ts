// Members that somebody edits are declared anew; all other symbols of the program stay what they are.
import type { MemberSymbol, MethodSymbol, NamedType } from '../symbols/symbols';
import type { MemberChange } from '../syntax/edits';
import { namesIn } from '../syntax/names';
import type { Member, Node } from '../syntax/nodes';
import { isInsideGeneric } from './carryOver';
import type { Compilation } from './compilation';
import { declareOneMember } from './declarations/declareMembers';

/** What code elsewhere must be bound again for. */
export interface Exchanged {
  readonly type: NamedType;
  /** Of what is no longer declared, and of what is now. */
  readonly names: ReadonlySet<string>;
  /** The first values of fields or properties are others. */
  readonly initializes: boolean;
  /** One of them is an extension method: any code may call it. */
  readonly extendsOthers: boolean;
}

/**
 * Gives a type the members that it has after an edit. Undefined where these may mean more than their names say, so that
 * everything has to be declared again.
 */
export function exchangeMembers(
  compilation: Compilation,
  type: NamedType,
  { type: part, removed, added }: MemberChange,
): Exchanged | undefined {
  const edited = [...removed, ...added];
  if (!isPlain(type) || !edited.every(isPlainMember)) return undefined;
  const old = type.declaredMembers;
  const gone = new Set<Node>(removed.flatMap(declarationsIn));
  const made = new Map(added.map(member => [member, declareOneMember(compilation, type, part, member)]));
  const kept = old.filter(symbol => !gone.has(nodeOf(symbol) as Node));
  type.declaredMembers = inOrder(type, kept, made);
  const changed = [...old.filter(symbol => !kept.includes(symbol)), ...[...made.values()].flat()];
  const names = new Set(changed.map(({ name }) => name));
  if ([...names].some(name => usedWithoutName.test(name))) return undefined;
  const extendsOthers = changed.some(symbol => symbol.kind === 'method' && symbol.isExtensionMethod);
  return { type, names, initializes: edited.some(isInitialized), extendsOthers };
}

/** As if the whole type had been declared at once: nested types, members in the order of the text, what C# adds. */
function inOrder(
  type: NamedType,
  kept: readonly MemberSymbol[],
  made: ReadonlyMap<Member, readonly MemberSymbol[]>,
): MemberSymbol[] {
  const byNode = new Map<Node | undefined, MemberSymbol[]>();
  for (const symbol of kept) {
    const list = byNode.get(nodeOf(symbol));
    if (list) list.push(symbol);
    else byNode.set(nodeOf(symbol), [symbol]);
  }
  const parts = [...type.locations, ...type.generatedParts].map(({ node }) => node);
  const members = parts.flatMap(node => (node.kind === 'TypeDeclaration' ? node.members : []));
  const declared = members.flatMap(
    member => made.get(member) ?? declarationsIn(member).flatMap(node => byNode.get(node) ?? []),
  );
  const placed = new Set(declared);
  const [nested, others] = [kept.filter(({ kind }) => kind === 'named'), kept.filter(({ kind }) => kind !== 'named')];
  return [...nested, ...declared, ...others.filter(symbol => !placed.has(symbol))];
}

/** A field or event for each of its declarators. */
function declarationsIn(member: Member): readonly Node[] {
  return 'declarators' in member ? member.declarators : [member];
}

function nodeOf(symbol: MemberSymbol): Node | undefined {
  if (symbol.kind === 'named') return undefined;
  return symbol.kind === 'field' && symbol.backingFor ? symbol.backingFor.node : symbol.node;
}

/** Its members follow from nothing but what stands there, and nothing but code follows from them. */
function isPlain(type: NamedType): boolean {
  const hasParameters = type.locations.some(({ node }) => 'parameters' in node && node.parameters !== undefined);
  return type.typeKind === 'class' && !type.isRecord && !hasParameters && !isInsideGeneric(type);
}

function isPlainMember(member: Member): boolean {
  switch (member.kind) {
    case 'IncompleteMember':
      return true;
    case 'FieldDeclaration':
      return !member.modifiers.some(({ text }) => text === 'const');
    case 'EventFieldDeclaration':
      return true;
    case 'EventDeclaration':
    case 'PropertyDeclaration':
      return member.explicitInterface === undefined;
    case 'MethodDeclaration':
      return (
        member.explicitInterface === undefined &&
        member.typeParameters.length === 0 &&
        !member.modifiers.some(({ text }) => text === 'partial')
      );
    default:
      return false;
  }
}

function isInitialized(member: Member): boolean {
  if ('declarators' in member) return member.declarators.some(({ initializer }) => initializer !== undefined);
  return member.kind === 'PropertyDeclaration' && member.initializer !== undefined;
}

/** What C# calls where its name does not stand: for loops, queries, patterns, initializers and the like. */
const usedWithoutName =
  /^(Add|Append\w+|Cast|Count|Create|Current|Deconstruct|Dispose(Async)?|Finalize|Get(Async)?Enumerator|GetAwaiter|GetOffset\w*|GetPinnableReference|GetResult|GroupBy|GroupJoin|Invoke|IsCompleted|Item\d*|Join|Length|Main|MoveNext(Async)?|(Unsafe)?OnCompleted|(Order|Then)By(Descending)?|Select(Many)?|Slice|ToArray|ToString\w*|Where)$/;

/** Does the code of the method speak of one of the names? Constructors also run what stands beside fields. */
export function methodMentions(
  { node, methodKind, containingType }: MethodSymbol,
  names: ReadonlySet<string>,
): boolean {
  if (node && hasAny(namesIn(node), names)) return true;
  return methodKind === 'constructor' && initializersMention(containingType, names);
}

/** Do the first values of fields and properties, or the static constructor? */
export function initializersMention(type: NamedType, names: ReadonlySet<string>): boolean {
  return type.locations.some(
    ({ node }) =>
      node.kind === 'TypeDeclaration' &&
      node.members.some(member => isInitializing(member) && hasAny(namesIn(member), names)),
  );
}

function isInitializing(member: Member): boolean {
  return isInitialized(member) || member.kind === 'ConstructorDeclaration';
}

function hasAny(all: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const name of wanted) if (all.has(name)) return true;
  return false;
}
