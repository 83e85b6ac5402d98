// Rule websocketkeepalive-name-typo: an entry point that was meant to be Windows' own keep-alive class and misses its name.
import type { Span } from '../../../base/text';
import type { Node, SyntaxTree } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { Project } from '../../../workspace/snapshot';
import { defineRule, type Report, type TextFile } from '../../engine/rule';
import { syntaxNodes } from '../../models/code/syntaxNodes';
import { missedSystemEntryPoint } from '../../models/manifest/systemEntryPoint';

export const websocketkeepaliveNameTypo = defineRule({
  id: 'websocketkeepalive-name-typo',
  severity: 'error',
  summary: 'The name of Windows.Networking.Sockets.WebSocketKeepAlive is misspelt.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  check(app, report, code) {
    for (const manifest of app.manifests) {
      for (const { entryPoint } of manifest.backgroundTasks)
        if (entryPoint) checkName(manifest, entryPoint.value, entryPoint.valueSpan, report);
    }
    for (const project of app.projects) checkStrings(project, code, report);
  },
});

/** Whole string literals only, and only names with a dot: without one it is as likely a name of the user's own choosing. */
function checkStrings(project: Project, code: AppCode, report: Report): void {
  for (const { file, tree } of code.parsedWith(project, /websocket|keepalive/i)) {
    for (const { value, span } of dottedStrings(file, tree))
      if (missedSystemEntryPoint(value) && !declares(project, code, value)) checkName(file, value, span, report);
  }
}

interface DottedString {
  readonly value: string;
  /** What stands between the quotation marks. */
  readonly span: Span;
}

const known = new WeakMap<Node, readonly DottedString[]>();

/** Without those that are written with escapes. */
function dottedStrings(file: TextFile, { root }: SyntaxTree): readonly DottedString[] {
  const found = known.get(root) ?? syntaxNodes(root).flatMap(node => dottedString(node, file));
  known.set(root, found);
  return found;
}

function dottedString(node: Node, file: TextFile): DottedString[] {
  const value = stringValue(node);
  const span = value?.includes('.') ? contentOf(node, value, file) : undefined;
  return value && span ? [{ value, span }] : [];
}

function checkName(file: TextFile, written: string, span: Span, report: Report): void {
  const meant = missedSystemEntryPoint(written);
  if (meant === undefined) return;
  report({
    file,
    span,
    message: `"${written}" is not a class of Windows, so the keep-alive of the channel would never run. Write "${meant}".`,
    fixes: [{ title: `Write "${meant}"`, safe: true, edits: [{ file, span, newText: meant }] }],
  });
}

function stringValue(node: Node): string | undefined {
  return node.kind === 'Literal' && node.literal.type === 'string' ? node.literal.value : undefined;
}

/** What stands between the quotation marks; undefined when it is written with escapes. */
function contentOf(node: Node, value: string, file: TextFile): Span | undefined {
  const start = file.lines.text.indexOf(value, node.start);
  return start < 0 || start + value.length > node.end ? undefined : { start, end: start + value.length };
}

/** A class of that name of the user's own, as far as its text shows. */
function declares(project: Project, code: AppCode, fullName: string): boolean {
  const name = fullName.slice(fullName.lastIndexOf('.') + 1).replace(/[^\w]/g, '');
  return code.mentions(project).of(new RegExp(`\\bclass\\s+${name}\\b`)).size > 0;
}
