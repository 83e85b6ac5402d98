// Rule http-cct-https: a request for a control channel goes to an https address, which channels do not support.
import { defineRule } from '../../engine/rule';
import { spanOf } from '../../models/code/codeEdits';
import { callsToStatic, isAnyOf } from '../../models/code/memberUses';
import { constantsOf, originsOf } from '../../models/code/origins';

export const httpCctHttps = defineRule({
  id: 'http-cct-https',
  severity: 'error',
  summary: 'RtcRequestFactory makes a request for an https address.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const { node, frame, program } of callsToStatic(app, code, 'System.Net.Http.RtcRequestFactory', 'Create')) {
      const expression = node.arguments[1]?.expression;
      for (const uri of expression ? originsOf(program, { expression, frame }) : []) {
        const text = uri?.expression.kind === 'new' ? uri.expression.arguments[0]?.expression : undefined;
        if (!uri || !text || !isAnyOf(uri.expression.type, 'System.Uri')) continue;
        for (const address of constantsOf(uri.program, { expression: text, frame: uri.frame })) {
          if (typeof address?.value !== 'string' || !/^\s*https:/i.test(address.value)) continue;
          report({
            file: address.frame.file,
            span: spanOf(address.syntax),
            message:
              'Requests of a control channel cannot use SSL, so nothing is received from this https address in the background. ' +
              'Use an http address with a protocol that protects its content, or a WebSocket with wss.',
          });
        }
      }
    }
  },
});
