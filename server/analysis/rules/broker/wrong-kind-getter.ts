// Rule wrong-kind-getter: a socket is taken from the broker as something else than what the code knows it to be.
import { defineRule, type ReportedFix, type TextFile } from '../../engine/rule';
import { nestedBodies } from '../../models/code/boundNodes';
import { nameSpan, spanOf } from '../../models/code/codeEdits';
import { methodsMentioning } from '../../models/code/methods';
import { type MisreadSocket, misreadSockets } from '../../models/sockets/socketKinds';

export const wrongKindGetter = defineRule({
  id: 'wrong-kind-getter',
  severity: 'error',
  summary: 'A socket is taken from the broker as another kind of socket than its reason or its SocketKind says.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivityinformation',
  checkCode(app, report, code) {
    for (const project of app.projects) {
      for (const { file, body } of methodsMentioning(code, project, /\b(Reason|SocketKind)\b/)) {
        for (const misread of [body, ...nestedBodies(body)].flatMap(misreadSockets)) {
          const { syntax, property } = misread.taken;
          if (!syntax) continue;
          report({
            file,
            span: nameSpan(syntax),
            message:
              `Here the socket is ${misread.kinds.map(kind => `a ${kind}`).join(' or ')} (${misread.because}), and reading ` +
              `${property.name} fails: a getter works only for the kind of socket that SocketKind names. ` +
              `Read ${misread.kinds.join(' or ')}.`,
            fixes: getterFix(file, misread),
          });
        }
      }
    }
  },
});

function getterFix(file: TextFile, { taken: { syntax }, kinds }: MisreadSocket): ReportedFix[] {
  const [kind, ...others] = kinds;
  if (syntax?.kind !== 'MemberAccess' || kind === undefined || others.length > 0) return [];
  return [{ title: `Read ${kind}`, safe: false, edits: [{ file, span: spanOf(syntax.name), newText: kind }] }];
}
