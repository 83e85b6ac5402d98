// Rule http-cct-await-send: the request of a control channel is sent with await.

import type { Node } from '../../../csharp/syntax/nodes';
import { defineRule } from '../../engine/rule';
import { transportUses } from '../../models/channels/controlChannels';
import { parentsIn } from '../../models/code/boundNodes';
import type { ObjectUse } from '../../models/traces/objectUse';
import { tracesOf } from '../../models/traces/traces';

export const httpCctAwaitSend = defineRule({
  id: 'http-cct-await-send',
  severity: 'error',
  summary: 'The request that is the transport of a control channel is sent with await.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const use of transportUses(traces, 'to HttpClient.SendAsync', /^System\.Net\.Http\./)) {
        const awaited = awaitAround(use);
        if (!awaited) continue;
        report({
          file: use.frame.file,
          span: { start: awaited.start, end: awaited.start + 'await'.length },
          message:
            'This await holds the code up until the server answers, which on a control channel may take for ever: ' +
            'WaitForPushEnabled has to be called in the meantime, and the push task takes the answer. Keep the Task that ' +
            'SendAsync gives, and queue it for the push task.',
        });
      }
    }
  },
});

/** `await http.SendAsync(request)`, with or without ConfigureAwait. */
function awaitAround({ node, frame }: ObjectUse): Node | undefined {
  const parents = parentsIn(frame.body);
  const outer = parents.get(node);
  const around = outer && 'kind' in outer && outer.kind === 'call' ? parents.get(outer) : outer;
  return around && 'kind' in around && around.kind === 'await' ? around.syntax : undefined;
}
