// The classes that a Visual Basic file declares, found line by line: enough to know their names and what they implement.
import type { Span } from '../../../base/text';

export interface VisualBasicClass {
  /** With the root namespace; nested classes with `+`. */
  readonly fullName: string;
  readonly nameSpan: Span;
  readonly isPublic: boolean;
  /** `NotInheritable`. */
  readonly isSealed: boolean;
  /** Names after Inherits and Implements, as written. */
  readonly bases: readonly string[];
}

/**
 * `rootNamespace` is the one of the project; every namespace but `Global.…` stands below it.
 * https://learn.microsoft.com/dotnet/visual-basic/language-reference/statements/namespace-statement
 */
export function visualBasicClasses(text: string, rootNamespace: string): VisualBasicClass[] {
  const found: Draft[] = [];
  const open: Scope[] = [];
  for (const statement of statements(text)) {
    const namespace = /^\s*Namespace\s+([\w.[\]]+)/i.exec(statement.text);
    const type = typePattern.exec(statement.text);
    const inner = open.at(-1);
    if (namespace) open.push({ kind: 'namespace', name: namespaceName(namespace[1] ?? '', open, rootNamespace) });
    else if (type) open.push({ kind: 'type', ...declare(type, statement.start, inner, rootNamespace, found) });
    else if (/^\s*End\s+(Namespace|Class|Structure|Module|Interface)\b/i.test(statement.text)) open.pop();
    else if (inner?.kind === 'type' && inner.declared) {
      const bases = /^\s*(?:Implements|Inherits)\s+(.+)$/i.exec(statement.text)?.[1] ?? '';
      inner.declared.bases.push(...bases.split(',').map(withoutBrackets).filter(Boolean));
    }
  }
  return found;
}

type Draft = Omit<VisualBasicClass, 'bases'> & { readonly bases: string[] };
interface Scope {
  readonly kind: 'namespace' | 'type';
  readonly name: string;
  readonly declared?: Draft;
}

const typePattern = /^\s*(?:<[^>]*>\s*)*((?:\w+\s+)*?)(Class|Structure|Module|Interface)\s+(\[?\w+\]?)/i;

function declare(
  [all, modifiers = '', keyword = '', written = '']: RegExpExecArray,
  at: number,
  inner: Scope | undefined,
  rootNamespace: string,
  found: Draft[],
): { name: string; declared?: Draft } {
  const separator = inner?.kind === 'type' ? '+' : '.';
  const outer = inner?.name ?? rootNamespace;
  const name = outer === '' ? withoutBrackets(written) : `${outer}${separator}${withoutBrackets(written)}`;
  if (keyword.toLowerCase() !== 'class') return { name };
  const end = at + all.length;
  const declared: Draft = {
    fullName: name,
    nameSpan: { start: end - written.length, end },
    isPublic: /\bPublic\b/i.test(modifiers),
    isSealed: /\bNotInheritable\b/i.test(modifiers),
    bases: [],
  };
  found.push(declared);
  return { name, declared };
}

function namespaceName(written: string, open: readonly Scope[], rootNamespace: string): string {
  const parts = written.split('.').map(withoutBrackets);
  if (parts[0]?.toLowerCase() === 'global') return parts.slice(1).join('.');
  const outer = open.at(-1)?.name ?? rootNamespace;
  return [...(outer === '' ? [] : [outer]), ...parts].join('.');
}

function withoutBrackets(name: string): string {
  return name.trim().replace(/^\[(.*)\]$/, '$1');
}

/** Logical lines without comments, split at colons; continued lines are joined without moving anything. */
function statements(text: string): { readonly text: string; readonly start: number }[] {
  const plain = text
    .replace(/"(?:[^"\r\n]|"")*"/g, blank)
    .replace(/'[^\r\n]*/g, blank)
    .replace(/(^|[\r\n])([ \t]*)rem\b[^\r\n]*/gi, blank)
    .replace(/[ \t]_[ \t]*(\r\n|\r|\n)/g, match => ' '.repeat(match.length));
  return [...plain.matchAll(/[^\r\n:]+/g)].map(match => ({ text: match[0], start: match.index }));
}

/** Keeps line breaks, so that places stay where they are. */
function blank(match: string): string {
  return match.replace(/[^\r\n]/g, ' ');
}
