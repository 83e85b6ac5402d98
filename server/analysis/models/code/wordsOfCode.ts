// Which members of a type have some word in their code: asked by every rule, and answered again only where somebody has typed.
import { noteRead, type Read, withoutReads } from '../../../base/reads';
import { isSame } from '../../../base/sameness';
import { accessorsOf, type Compilation } from '../../../csharp/binding/compilation';
import type { MemberSymbol, MethodSymbol, NamedType } from '../../../csharp/symbols/symbols';
import type { Node, SyntaxTree } from '../../../csharp/syntax/nodes';
import { keyOfWord } from '../../../workspace/mentions';

/** The methods and accessors whose code has the word, in the order of their declarations. */
export function methodsWith(compilation: Compilation, type: NamedType, word: RegExp): readonly MethodSymbol[] {
  return answerOf(compilation, type, word).methods;
}

/** Is it where fields and properties get their first values, or in the static constructor? */
export function isInInitializers(compilation: Compilation, type: NamedType, word: RegExp): boolean {
  return answerOf(compilation, type, word).isInInitializers;
}

/** Does the code of the method have the word? False for those without code. */
export function isInMethod(compilation: Compilation, { definition }: MethodSymbol, word: RegExp): boolean {
  const { containingType, methodKind, node, location } = definition;
  if (!node || !location) return false;
  // The code around a local function has been looked at before, and what is not of the sources never changes.
  if (!containingType.isSource || methodKind === 'localFunction') return isWordIn(node, location.tree, word);
  return answerOf(compilation, containingType.definition, word).methods.includes(definition);
}

const answers = new WeakMap<NamedType, Map<string, Answer>>();

function answerOf(compilation: Compilation, type: NamedType, word: RegExp): Answer {
  const known = answers.get(type) ?? new Map<string, Answer>();
  answers.set(type, known);
  const key = keyOfWord(word);
  const earlier = known.get(key);
  const answer = earlier?.isCurrent ? earlier : withoutReads(() => new Answer(compilation, type, word, key));
  known.set(key, answer);
  noteRead(answer);
  return answer;
}

/** Current for as long as the same members have the word. */
class Answer implements Read {
  readonly methods: readonly MethodSymbol[];
  readonly isInInitializers: boolean;
  /** New when one of the files that the type stands in has been edited there. */
  private locations: NamedType['locations'];

  constructor(
    compilation: Compilation,
    private readonly type: NamedType,
    private readonly word: RegExp,
    private readonly key: string,
  ) {
    this.locations = type.locations;
    // They are declared as soon as somebody asks for them.
    compilation.membersOf(type);
    this.methods = this.findMethods();
    this.isInInitializers = this.findInitializers();
  }

  get isCurrent(): boolean {
    if (this.locations === this.type.locations) return true;
    if (!isSame(this.methods, this.findMethods()) || this.isInInitializers !== this.findInitializers()) return false;
    this.locations = this.type.locations;
    return true;
  }

  private findMethods(): readonly MethodSymbol[] {
    const { key, word } = this;
    return codeOfType(this.type).methods.filter(({ node, location }) => isWordIn(node, location.tree, word, key));
  }

  private findInitializers(): boolean {
    const { key, word } = this;
    return codeOfType(this.type).initializers.some(({ node, location }) => isWordIn(node, location.tree, word, key));
  }
}

interface CodeOfType {
  readonly methods: readonly WithCode<MethodSymbol>[];
  /** Fields, properties and events, and the static constructor. */
  readonly initializers: readonly WithCode<Exclude<MemberSymbol, NamedType>>[];
}

type WithCode<T> = T & { readonly node: Node; readonly location: { readonly tree: SyntaxTree } };

/** By the places of the type, which are new when one of its files has been edited there: many words are looked for then. */
const codeOfTypes = new WeakMap<NamedType['locations'], CodeOfType>();

function codeOfType(type: NamedType): CodeOfType {
  const known = codeOfTypes.get(type.locations);
  if (known) return known;
  const hasCode = <T extends Exclude<MemberSymbol, NamedType>>(member: T): member is WithCode<T> =>
    member.node !== undefined && member.location !== undefined;
  const members = type.declaredMembers.filter(member => member.kind !== 'named');
  const found: CodeOfType = {
    methods: members.flatMap(accessorsOf).filter(hasCode),
    initializers: members
      .filter(member => member.kind !== 'method' || member.methodKind === 'staticConstructor')
      .filter(hasCode),
  };
  codeOfTypes.set(type.locations, found);
  return found;
}

const matching = new WeakMap<Node, Map<string, boolean>>();

/** Remembered by the node, which stands for the same code as long as it is there. */
function isWordIn(node: Node, tree: SyntaxTree, word: RegExp, key = keyOfWord(word)): boolean {
  const known = matching.get(node) ?? new Map<string, boolean>();
  matching.set(node, known);
  const found = known.get(key) ?? word.test(codeOf(tree).slice(node.start, node.end));
  known.set(key, found);
  return found;
}

const codes = new WeakMap<Node, string>();

/** The text with blanks in the place of comments. */
function codeOf({ root, text, trivia }: SyntaxTree): string {
  const known = codes.get(root);
  if (known !== undefined) return known;
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end } of trivia) {
    if (kind !== 'comment' && kind !== 'doc') continue;
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  const code = parts.join('') + text.slice(at);
  codes.set(root, code);
  return code;
}
