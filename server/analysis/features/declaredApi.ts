// What our declarations of Windows and .NET say about a name in C#: where it is declared, what it does, which errors it gives.
import type { Span } from '../../base/text';
import type { MemberSymbol } from '../../csharp/symbols/symbols';
import type { Node, SyntaxTree } from '../../csharp/syntax/nodes';
import { nodeAt } from '../../csharp/syntax/walk';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import { symbolAt } from '../models/code/symbolAt';

export interface DeclaredApi {
  /** The name in the user's code. */
  readonly span: Span;
  /** The declaration: path as the references have it, and the name in it. */
  readonly declaration: { readonly path: string; readonly text: string; readonly span: Span };
  /** Markdown. */
  readonly about: string;
}

/** Undefined for the user's own names, and for names that our declarations do not know. */
export function declaredApiAt(app: App, code: AppCode, path: string, offset: number): DeclaredApi | undefined {
  const project = app.projects.find(each => each.sources.some(source => source.path === path));
  const compilation = project && code.compilationOf(project);
  const tree = compilation?.options.sources.find(each => each.path === path);
  const found = compilation && tree && symbolAt(compilation, tree, offset);
  if (!found) return undefined;
  const { symbol, name } = found;
  const type = symbol.kind === 'named' ? symbol : symbol.containingType.definition;
  const [ofType] = type.locations;
  if (type.isSource || !ofType) return undefined;
  const ofMember = declarationOf(symbol);
  const { tree: file, node } = ofMember ?? ofType;
  return {
    span: { start: name.start, end: name.end },
    declaration: { path: file.path, text: file.text, span: nameSpan(symbol, node) },
    about: describe(type.metadataName, ofType, ofMember),
  };
}

interface Declaration {
  readonly tree: SyntaxTree;
  readonly node: Node;
}

/** That of the member itself; undefined for a type, and for the constructor that nobody writes. */
function declarationOf(symbol: MemberSymbol): Declaration | undefined {
  if (symbol.kind === 'named' || !symbol.location || !symbol.node) return undefined;
  if (symbol.kind === 'method' && symbol.synthesized) return undefined;
  const { tree } = symbol.location;
  return { tree, node: statementAround(tree, symbol.node) };
}

/** The declarator of an event or constant lies in the declaration that has the comment. */
function statementAround(tree: SyntaxTree, node: Node): Node {
  if (node.kind !== 'VariableDeclarator') return node;
  return nodeAt(tree, node.start).find(({ kind }) => /^(?:Event)?FieldDeclaration$/.test(kind)) ?? node;
}

function nameSpan(symbol: MemberSymbol, node: Node): Span {
  if (symbol.kind !== 'named' && symbol.location) return { start: symbol.location.start, end: symbol.location.end };
  const { start, end } = 'name' in node ? (node.name as Span) : node;
  return { start, end };
}

function describe(typeName: string, ofType: Declaration, ofMember: Declaration | undefined): string {
  const about = commentOf(ofType);
  const own = ofMember && commentOf(ofMember);
  const link = own?.link ?? about.link;
  const parts = [
    `\`\`\`csharp\n${signatureOf(ofMember ?? ofType)}\n\`\`\``,
    own?.summary,
    own ? `In \`${typeName}\`: ${about.summary}` : about.summary,
    own?.errors.map(({ type, when }) => `- \`${type}\`: ${when}`).join('\n'),
    link && `[Documentation](${link})`,
  ];
  return parts.filter(part => part !== undefined && part !== '').join('\n\n');
}

/** As it is written, without body, without what a constructor calls first, and without words that are of no use to a caller. */
function signatureOf({ tree, node }: Declaration): string {
  const written = tree.text.slice(node.start, node.end);
  return written
    .replace(/^(?:\s*\[[^\]]*\])+\s*/, '')
    .replace(/\s*(?:\{|=>|;).*/s, '')
    .replace(/\)\s*:\s*(?:this|base)\s*\(.*/s, ')')
    .replace(/\b(?:public|extern|async)\s+/g, '')
    .replace(/,$/, '')
    .replace(/\s+/g, ' ');
}

interface Comment {
  readonly summary: string;
  readonly errors: readonly { readonly type: string; readonly when: string }[];
  readonly link?: string;
}

/** The lines with three slashes before a declaration. */
function commentOf({ tree, node }: Declaration): Comment {
  const before = tree.text.slice(0, node.start).split('\n').slice(0, -1).reverse();
  const end = before.findIndex(line => !/^\s*(?:\/\/\/|\[)/.test(line));
  const comment = before
    .slice(0, end < 0 ? before.length : end)
    .reverse()
    .map(line => line.replace(/^\s*\/\/\/ ?/, '').trim())
    .join(' ');
  const errors = [...comment.matchAll(/<exception cref="([^"]*)">(.*?)<\/exception>/g)];
  return {
    summary: plain(/<summary>(.*?)<\/summary>/.exec(comment)?.[1] ?? ''),
    errors: errors.map(([, type = '', when = '']) => ({ type, when: plain(when) })),
    link: /<seealso href="([^"]*)"/.exec(comment)?.[1],
  };
}

/** XML of a comment as Markdown. */
function plain(text: string): string {
  return text
    .replace(/<see cref="(?:\w:)?([^"]*)"\s*\/>/g, '`$1`')
    .replace(/<\/?c>/g, '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
