// Rule websocketkeepalive-name-typo: an entry point that was meant to be Windows' own keep-alive class and misses its name.
import type { Span } from '../../../base/text';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import type { Project } from '../../../workspace/snapshot';
import { textIn } from '../../../workspace/textFile';
import { defineRule, type Report, type TextFile } from '../../engine/rule';
import { SyntaxSearch } from '../../models/code/syntaxNodes';
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
    for (const { value, node } of dottedStrings.in(tree.root)) {
      const span = missedSystemEntryPoint(value) && contentOf(node, value, file);
      if (span && !declares(project, code, value)) checkName(file, value, span, report);
    }
  }
}

interface DottedString {
  readonly value: string;
  readonly node: Node;
}

const dottedStrings = new SyntaxSearch<DottedString>(node => {
  const value = node.kind === 'Literal' && node.literal.type === 'string' ? node.literal.value : undefined;
  return value?.includes('.') ? [{ value, node }] : [];
});

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

/** What stands between the quotation marks; undefined when it is written with escapes. */
function contentOf(node: Node, value: string, file: TextFile): Span | undefined {
  const at = textIn(file, node).indexOf(value);
  return at < 0 ? undefined : { start: node.start + at, end: node.start + at + value.length };
}

/** A class of that name of the user's own, as far as its text shows. */
function declares(project: Project, code: AppCode, fullName: string): boolean {
  const name = fullName.slice(fullName.lastIndexOf('.') + 1).replace(/[^\w]/g, '');
  return code.mentions(project).of(new RegExp(`\\bclass\\s+${name}\\b`)).size > 0;
}
