// Every identifier in the C# of an app that means one class, and what stands in the way of knowing that exactly.
import type { Compilation } from '../../../csharp/binding/compilation';
import type { NamespaceContext } from '../../../csharp/binding/declarations/declareTypes';
import {
  lookupIn,
  lookupSimpleName,
  resolveName,
  type TypeScope,
  usingsOf,
} from '../../../csharp/binding/declarations/resolveTypes';
import type { NamedType, NamespaceSymbol, TypeSymbol } from '../../../csharp/symbols/symbols';
import { lex } from '../../../csharp/syntax/lexer';
import type { Expression, Identifier, IdentifierName, Node, SyntaxTree } from '../../../csharp/syntax/nodes';
import { isIdentifierFlag } from '../../../csharp/syntax/tokens';
import type { AppCode } from '../../../workspace/code';
import type { App, Project } from '../../../workspace/snapshot';
import type { Place } from '../tasks/entryPointLinks';

export interface ClassUses {
  readonly uses: readonly ClassUse[];
  /** Places of the same name of which nobody can say that they have nothing to do with the class. */
  readonly obstacles: readonly Obstacle[];
}

export interface ClassUse extends Place {
  /** Does this name mean something else here already? Asked before the class gets that name. */
  isTaken(name: string): boolean;
}

export interface Obstacle extends Place {
  readonly why: 'otherDeclaration' | 'unclear' | 'inactive';
}

/** In the projects that see the class; `fullName` as an entry point names it. */
export function classUses(app: App, code: AppCode, fullName: string): ClassUses {
  const uses = new Map<string, ClassUse>();
  const obstacles: Obstacle[] = [];
  for (const project of projectsThatSee(app, code, fullName)) {
    const compilation = code.compilationOf(project);
    const type = compilation.typeByMetadataName(fullName);
    if (!type) continue;
    const types = new Map(
      compilation.sourceTypes.flatMap(each => each.locations.map(({ node }) => [node, each] as const)),
    );
    for (const file of project.sources) {
      const tree = compilation.options.sources.find(({ path }) => path === file.path);
      if (!tree || !file.text.includes(type.name)) continue;
      const found = new Finder(compilation, type, types, tree).run(project.defines);
      for (const { start, end, isTaken } of found.uses)
        uses.set(`${file.path}\n${start}`, { file, span: { start, end }, isTaken });
      for (const { start, end, why } of found.obstacles) obstacles.push({ file, span: { start, end }, why });
    }
  }
  return { uses: [...uses.values()], obstacles };
}

/** Those in whose compilation the sources declare the class. */
export function projectsThatSee(app: App, code: AppCode, fullName: string): Project[] {
  return app.projects.filter(project => code.compilationOf(project).typeByMetadataName(fullName)?.isSource);
}

/** The first place where a word stands as an identifier. */
export function identifierIn(project: Project, name: string): Place | undefined {
  for (const file of project.sources) {
    const start = file.text.includes(name) ? identifiers(file.text, project.defines, name)[0] : undefined;
    if (start !== undefined) return { file, span: { start, end: start + name.length } };
  }
  return undefined;
}

function identifiers(text: string, symbols: readonly string[], name: string): number[] {
  const { starts, ends, flags } = lex(text, symbols);
  return starts.filter(
    (start, i) => ((flags[i] ?? 0) & isIdentifierFlag) !== 0 && text.slice(start, ends[i]).replace(/^@/, '') === name,
  );
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Where names are looked up, and the type declaration around. */
interface Around {
  readonly context: NamespaceContext;
  readonly type: NamedType | undefined;
}

/** Names of members that somebody else declares, such as a named argument. */
const namesOfMembers: ReadonlySet<string> = new Set(['Argument', 'Attribute', 'RecursivePattern']);

class Finder {
  private readonly uses: (Found & Pick<ClassUse, 'isTaken'>)[] = [];
  private readonly obstacles: (Found & Pick<Obstacle, 'why'>)[] = [];
  private readonly seen = new Set<number>();

  constructor(
    private readonly compilation: Compilation,
    private readonly wanted: NamedType,
    private readonly types: ReadonlyMap<Node, NamedType>,
    private readonly tree: SyntaxTree,
  ) {}

  run(symbols: readonly string[]) {
    const { compilation, tree, wanted } = this;
    const context = compilation.space.contexts.get(tree.root);
    if (context) this.visit(tree.root, { context, type: undefined }, []);
    // What the parser had to leave out of the tree.
    for (const start of identifiers(tree.text, symbols, wanted.name))
      if (!this.seen.has(start)) this.obstacle({ start, end: start + wanted.name.length }, 'unclear');
    const word = new RegExp(`(?<![\\p{L}\\p{N}_])${wanted.name}(?![\\p{L}\\p{N}_])`, 'u');
    for (const { kind, start, end } of tree.trivia) {
      const at = kind === 'inactive' ? tree.text.slice(start, end).search(word) : -1;
      if (at >= 0) this.obstacle({ start: start + at, end: start + at + wanted.name.length }, 'inactive');
    }
    return { uses: this.uses, obstacles: this.obstacles };
  }

  private visit(node: Node, around: Around, parents: readonly Node[]): void {
    const inside = this.inside(node, around);
    const next = [node, ...parents];
    const enter = (value: unknown, key: string): void => {
      if (Array.isArray(value)) for (const each of value) enter(each, key);
      else if (typeof value !== 'object' || value === null) return;
      else if ('kind' in value && 'start' in value) {
        const isOwnName = node.kind === 'NamespaceDeclaration' && key === 'name';
        if (isOwnName) this.skip(value as Node);
        else this.visit(value as Node, key === 'usings' ? around : inside, next);
      } else if (isIdentifier(value)) this.identifier(value, node, key, inside, parents);
      else for (const [inner, each] of Object.entries(value)) enter(each, inner);
    };
    for (const [key, value] of Object.entries(node)) enter(value, key);
  }

  private inside(node: Node, around: Around): Around {
    if (node.kind === 'NamespaceDeclaration') {
      // Namespaces have no scope of their own to be asked for: that of a type in them is the same.
      for (const member of node.members) {
        const context = isType(member) ? this.compilation.space.contexts.get(member) : undefined;
        if (context) return { ...around, context };
      }
      return around;
    }
    const type = this.types.get(node);
    return type
      ? { context: (isType(node) && this.compilation.space.contexts.get(node)) || around.context, type }
      : around;
  }

  private identifier(found: Identifier, node: Node, key: string, around: Around, parents: readonly Node[]): void {
    if (found.name !== this.wanted.name || found.missing) return;
    this.seen.add(found.start);
    if (node.kind === 'IdentifierName') this.name(node, found, around, parents);
    else if (isType(node) && key === 'name') {
      // Other types of that name are told apart wherever they are used.
      if (this.types.get(node) === this.wanted) this.use(found);
    } else if (node.kind === 'ConstructorDeclaration' || node.kind === 'DestructorDeclaration') {
      if (around.type === this.wanted && key === 'name') this.use(found);
    } else if (!namesOfMembers.has(node.kind) && node.kind !== 'GenericName') this.obstacle(found, 'otherDeclaration');
  }

  private name(node: IdentifierName, found: Identifier, around: Around, parents: readonly Node[]): void {
    const [parent, outer] = parents;
    const scope: TypeScope = { ...around, parameters: [], report: () => {} };
    if (parent?.kind === 'MemberBinding') return;
    if (parent?.kind === 'AssignmentExpression' && parent.left === node && outer?.kind === 'ObjectInitializer') return;
    if (parent?.kind === 'AliasQualifiedName') {
      if (resolveName(this.compilation, scope, parent) === this.wanted) this.use(found);
      return;
    }
    const left = leftOf(parent, node);
    if (left === undefined) {
      const meaning = lookupSimpleName(this.compilation, scope, found.name, 0);
      if (meaning === undefined || this.isInherited(found.name, around)) this.obstacle(found, 'unclear');
      else if (meaning === this.wanted)
        this.use(
          found,
          name => lookupSimpleName(this.compilation, scope, name, 0) !== undefined || this.isInherited(name, around),
        );
      return;
    }
    const owner = this.meaningOf(left, scope);
    if (owner !== undefined && lookupIn(this.compilation, owner, found.name, 0) === this.wanted) this.use(found);
    else if (owner === undefined && parent?.kind === 'QualifiedName') this.obstacle(found, 'unclear');
  }

  /** A namespace or type; undefined for values, whose members are no types. */
  private meaningOf(node: Expression | Node, scope: TypeScope): NamespaceSymbol | TypeSymbol | undefined {
    switch (node.kind) {
      case 'IdentifierName':
        return lookupSimpleName(this.compilation, scope, node.identifier.name, 0);
      case 'GenericName':
      case 'QualifiedName':
      case 'AliasQualifiedName':
        return resolveName(this.compilation, scope, node);
      case 'MemberAccess': {
        const owner = this.meaningOf(node.expression, scope);
        return owner && node.name.kind === 'IdentifierName'
          ? lookupIn(this.compilation, owner, node.name.identifier.name, 0)
          : undefined;
      }
      default:
        return undefined;
    }
  }

  /** A member that comes from a base class or a `using static`. */
  private isInherited(name: string, { context, type }: Around): boolean {
    const { compilation } = this;
    const holders: NamedType[] = [];
    for (let outer = type; outer; outer = outer.containingType)
      for (let base: NamedType | undefined = outer; base; base = compilation.baseTypeOf(base)) holders.push(base);
    for (let outer: NamespaceContext | undefined = context; outer; outer = outer.parent)
      holders.push(...usingsOf(compilation, outer).statics);
    return holders.some(holder => compilation.membersNamed(holder, name).some(({ kind }) => kind !== 'named'));
  }

  /** The name of a namespace is no use of a class. */
  private skip(node: Node): void {
    const enter = (value: unknown): void => {
      if (Array.isArray(value)) for (const each of value) enter(each);
      else if (typeof value === 'object' && value !== null) {
        if (isIdentifier(value)) this.seen.add(value.start);
        else for (const each of Object.values(value)) enter(each);
      }
    };
    enter(node);
  }

  private use({ start, end }: Found, isTaken: ClassUse['isTaken'] = () => false): void {
    this.uses.push({ start, end, isTaken });
  }

  private obstacle({ start, end }: Found, why: Obstacle['why']): void {
    this.obstacles.push({ start, end, why });
  }
}

function isIdentifier(value: object): value is Identifier {
  return 'name' in value && typeof value.name === 'string' && 'start' in value && !('kind' in value);
}

function isType(
  node: Node,
): node is Extract<Node, { kind: 'TypeDeclaration' | 'EnumDeclaration' | 'DelegateDeclaration' }> {
  return node.kind === 'TypeDeclaration' || node.kind === 'EnumDeclaration' || node.kind === 'DelegateDeclaration';
}

/** What stands before the dot. */
function leftOf(parent: Node | undefined, node: IdentifierName): Node | undefined {
  if (parent?.kind === 'MemberAccess' && parent.name === node) return parent.expression;
  if (parent?.kind === 'QualifiedName' && parent.right === node) return parent.left;
  return undefined;
}
