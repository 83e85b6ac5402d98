// Which prefix means which namespace where: declarations of an element hold until it ends.

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

type Declarations = ReadonlyMap<string, string>;

/** What is declared at one element and around it. Looks outward when asked, so that a declaration costs the same at any depth. */
class Scope implements Declarations {
  constructor(
    private readonly own: Declarations,
    private readonly outer: Scope | undefined,
  ) {}

  get(prefix: string): string | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.outer) {
      const found = scope.own.get(prefix);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  has(prefix: string): boolean {
    return this.get(prefix) !== undefined;
  }

  get size(): number {
    return this.all().size;
  }

  forEach(use: (namespace: string, prefix: string, all: Declarations) => void): void {
    this.all().forEach(use);
  }

  entries() {
    return this.all().entries();
  }

  keys() {
    return this.all().keys();
  }

  values() {
    return this.all().values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  /** Whoever wants the prefix of a namespace asks again and again. */
  private all(): Declarations {
    this.known ??= this.joined();
    return this.known;
  }

  private known: Declarations | undefined;

  private joined(): Declarations {
    const scopes: Scope[] = [];
    for (let scope: Scope | undefined = this; scope; scope = scope.outer) scopes.push(scope);
    return new Map(scopes.reverse().flatMap(scope => [...scope.own]));
  }
}

interface Entered {
  readonly scope: Scope;
  /** What the declared prefixes meant outside. */
  readonly before: readonly (readonly [prefix: string, namespace: string | undefined])[];
}

/** The declarations in force while a document is read; entering and leaving an element costs what it declares. */
export class NamespaceStack {
  private readonly current = new Map([
    ['xml', xmlNamespace],
    ['xmlns', xmlnsNamespace],
  ]);
  private readonly entered: Entered[] = [];
  private scope = new Scope(new Map(this.current), undefined);

  /** For one element; without declarations it shares the scope of its parent. */
  enter(own: Declarations | undefined): Declarations {
    if (!own) {
      this.entered.push(nothingDeclared);
      return this.scope;
    }
    this.entered.push({ scope: this.scope, before: [...own.keys()].map(prefix => [prefix, this.current.get(prefix)]) });
    for (const [prefix, namespace] of own) this.current.set(prefix, namespace);
    this.scope = new Scope(own, this.scope);
    return this.scope;
  }

  leave(): void {
    const outer = this.entered.pop();
    if (!outer || outer === nothingDeclared) return;
    this.scope = outer.scope;
    for (const [prefix, namespace] of outer.before) {
      if (namespace === undefined) this.current.delete(prefix);
      else this.current.set(prefix, namespace);
    }
  }

  /** In force now: '' is the default namespace, undefined a prefix that is not declared. */
  get(prefix: string): string | undefined {
    return this.current.get(prefix);
  }
}

const nothingDeclared: Entered = { scope: new Scope(new Map(), undefined), before: [] };

/** Why `xmlns:prefix="namespace"` is not allowed; undefined when it is. https://www.w3.org/TR/xml-names/#ns-decl */
export function declarationProblem(prefix: string, namespace: string): string | undefined {
  if (prefix === 'xmlns' || namespace === xmlnsNamespace)
    return 'The prefix "xmlns" and its namespace are XML\'s own and cannot be declared; remove this declaration.';
  if ((prefix === 'xml') !== (namespace === xmlNamespace))
    return 'The prefix "xml" and its namespace belong together and need no declaration; remove this one.';
  if (prefix !== '' && namespace === '') return `The prefix "${prefix}" is declared without a namespace.`;
  return undefined;
}
