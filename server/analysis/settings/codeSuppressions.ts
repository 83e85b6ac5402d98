// Suppressions in C#: comments that speak to the linter, `#pragma warning` and `[SuppressMessage]`.
import type { Span } from '../../base/text';
import type { AttributeList, AttributeSyntax, Node, SyntaxTree, Trivia } from '../../csharp/syntax/nodes';
import { forEachChild } from '../../csharp/syntax/walk';
import type { ParsedFile } from '../../workspace/code';
import type { Directive, FileSuppressions, Suppression } from '../engine/policy';
import type { TextFile } from '../engine/rule';
import { namesIn, readCommentDirective } from './commentDirectives';
import { everywhere, lineAround, suppressionsOf } from './suppressionList';

export function readCodeSuppressions({ file, tree }: ParsedFile): FileSuppressions {
  const list = [...inComments(file, tree), ...inPragmas(file, tree), ...inAttributes(tree)];
  return {
    file,
    list: list.sort((a, b) => a.span.start - b.span.start),
    unseen: isBroken(tree) ? [everywhere(file)] : tree.trivia.filter(each => each.kind === 'inactive'),
  };
}

function isBroken({ diagnostics }: SyntaxTree): boolean {
  return diagnostics.some(each => each.severity !== 'warning');
}

function inComments(file: TextFile, { text, trivia }: SyntaxTree): Suppression[] {
  return trivia.flatMap(({ kind, start, end }) => {
    if (kind !== 'comment') return [];
    const content = text.slice(start + '//'.length, end).replace(/\*\/$/, '');
    const directive = readCommentDirective(content, start + '//'.length);
    if (!directive) return [];
    const where = {
      file: () => [everywhere(file)],
      line: () => [lineAround(file, start)],
      'next-line': () => nextLine(file, trivia, end),
    }[directive.scope]();
    return suppressionsOf(
      { kind: 'comment', span: { start, end }, names: directive.names, reason: directive.reason },
      where,
    );
  });
}

/** The next line that has code: blank lines, comments and directives in between do not count. */
function nextLine(file: TextFile, trivia: readonly Trivia[], end: number): Span[] {
  const { text } = file.lines;
  let at = file.lines.lineSpan(file.lines.positionAt(end).line).end;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    const skipped = trivia.find(each => each.start === at);
    if (!skipped) break;
    at = skipped.end;
  }
  return at < text.length ? [lineAround(file, at)] : [];
}

interface Pragma {
  readonly disables: boolean;
  readonly directive: Directive;
}

/** The compiler wants identifiers here (CS1696), so an id may be written with underscores instead of hyphens. */
function readPragma(text: string, { kind, start, end }: Trivia): Pragma | undefined {
  if (kind !== 'directive') return undefined;
  const written = text.slice(start, end).replace(/\/\/.*$/s, '');
  const found = /^#\s*pragma\s+warning\s+(disable|restore)(?![\w-])/.exec(written);
  if (!found) return undefined;
  const names = namesIn(written.slice(found[0].length), start + found[0].length);
  const span = { start, end: start + written.trimEnd().length };
  return {
    disables: found[1] === 'disable',
    directive: {
      kind: 'pragma',
      span,
      names: names.map(each => ({ ...each, rule: each.rule.replaceAll('_', '-') })),
    },
  };
}

function inPragmas(file: TextFile, { text, trivia }: SyntaxTree): Suppression[] {
  const pragmas = trivia.flatMap(each => readPragma(text, each) ?? []);
  return pragmas.flatMap(({ disables, directive }, index) => {
    if (!disables) return [];
    return suppressionsOf(directive, []).map(suppression => {
      const end = pragmas.slice(index + 1).find(each => !each.disables && restores(each.directive, suppression.rule));
      const where = { start: directive.span.end, end: end?.directive.span.start ?? everywhere(file).end };
      return { ...suppression, where: [where], end: end?.directive };
    });
  });
}

/** Restoring everything ends whatever was disabled; a single name does not end what disabled everything. */
function restores({ names }: Directive, rule: string | undefined): boolean {
  return names.length === 0 || names.some(each => each.rule === rule);
}

/** On a type or member, for all that it contains. */
function inAttributes(tree: SyntaxTree): Suppression[] {
  if (!tree.text.includes('SuppressMessage')) return [];
  const found: Suppression[] = [];
  const visit = (node: Node): void => {
    if ('attributes' in node && node.kind !== 'CompilationUnit' && node.kind !== 'AttributeList')
      for (const list of node.attributes)
        for (const attribute of list.attributes) found.push(...readAttribute(list, attribute, node));
    forEachChild(node, visit);
  };
  visit(tree.root);
  return found;
}

/** `[SuppressMessage("Category", "id")]`; as for every analyzer the category does not count, nor what follows a colon. */
function readAttribute(list: AttributeList, attribute: AttributeSyntax, { start, end }: Node): Suppression[] {
  const { name } = attribute;
  const simple = name.kind === 'QualifiedName' ? name.right : name;
  if (simple.kind !== 'IdentifierName' || !/^SuppressMessage(Attribute)?$/.test(simple.identifier.name)) return [];
  const positional = attribute.arguments.filter(each => !each.nameEquals && !each.nameColon);
  const id = attribute.arguments.find(each => each.nameColon?.name === 'checkId') ?? positional[1];
  const justification = attribute.arguments.find(each => each.nameEquals?.name === 'Justification');
  const rule = id && stringOf(id.value)?.split(':')[0]?.trim();
  if (!id || !rule) return [];
  const reason = justification && stringOf(justification.value);
  const directive: Directive = {
    kind: 'attribute',
    span: removable(list, attribute),
    names: [{ rule, span: spanOf(id.value) }],
    reason,
  };
  return suppressionsOf(directive, [{ start, end }]);
}

/** The whole list where the attribute stands alone in it, else the attribute with one comma. */
function removable({ start, end, attributes }: AttributeList, attribute: AttributeSyntax): Span {
  const index = attributes.indexOf(attribute);
  const [before, after] = [attributes[index - 1], attributes[index + 1]];
  if (after) return { start: attribute.start, end: after.start };
  return before ? { start: before.end, end: attribute.end } : { start, end };
}

function stringOf(expression: Node): string | undefined {
  return expression.kind === 'Literal' && expression.literal.type === 'string' ? expression.literal.value : undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
