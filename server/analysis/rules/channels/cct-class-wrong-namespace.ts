// Rule cct-class-wrong-namespace: ControlChannelTrigger is looked for in a namespace of .NET, where it is not.

import type { Node } from '../../../csharp/syntax/nodes';
import { textIn } from '../../../workspace/textFile';
import { defineRule } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { syntaxNodes } from '../../models/code/syntaxNodes';

export const cctClassWrongNamespace = defineRule({
  id: 'cct-class-wrong-namespace',
  severity: 'error',
  summary: 'ControlChannelTrigger is written with the namespace System.Net.Sockets.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      const parsed = code.parsedWith(project, wrongName);
      if (parsed.length === 0) continue;
      if (code.compilationOf(project).typeByMetadataName('System.Net.Sockets.ControlChannelTrigger')) continue;
      for (const { file, tree } of parsed) {
        for (const node of syntaxNodes(tree.root)) {
          const qualifier = qualifierOf(node);
          if (!qualifier || !isWrong(textIn(file, node))) continue;
          report({
            file,
            span: spanOf(qualifier),
            message:
              'There is no ControlChannelTrigger in System.Net.Sockets: it is a class of Windows, not of .NET, and this does not compile. ' +
              'Write Windows.Networking.Sockets.ControlChannelTrigger.',
            fixes: [
              {
                title: 'Write Windows.Networking.Sockets',
                safe: true,
                edits: [{ file, span: spanOf(qualifier), newText: 'Windows.Networking.Sockets' }],
              },
            ],
          });
        }
      }
    }
  },
});

const wrongName = /\bSystem\s*\.\s*Net\s*\.\s*Sockets\s*\.\s*ControlChannelTrigger\b/;

/** What stands before the class, without `global::`. */
function qualifierOf(node: Node): Node | undefined {
  if (node.kind === 'QualifiedName') return node.left;
  return node.kind === 'MemberAccess' ? node.expression : undefined;
}

function isWrong(text: string): boolean {
  return /^System\.Net\.Sockets\.ControlChannelTrigger$/.test(text.replace(/\s/g, ''));
}
