// Rule ws-messagetype-change-unflushed: the kind of messages changes while a message is only half sent.
import { defineRule } from '../../engine/rule';
import { placeOf, useSpan } from '../../models/sockets/lateUses';
import { streamHoldersOf } from '../../models/sockets/lentSockets';
import { tracesOf } from '../../models/traces/traces';

export const wsMessagetypeChangeUnflushed = defineRule({
  id: 'ws-messagetype-change-unflushed',
  severity: 'hint',
  summary: 'MessageType of a WebSocket is changed while something that was written has not been sent.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketcontrol.messagetype',
  checkCode(app, report, code) {
    const seen = new Set<string>();
    for (const traces of tracesOf(app, code)) {
      for (const use of traces.uses('Control.MessageType =', 'MessageWebSocket')) {
        const histories = streamHoldersOf(traces, use.object).map(writer => use.historyOf(writer));
        const isUnsent = histories.some(
          ({ certain, possible }) =>
            certain.some(event => /^Write/.test(event)) && !possible.some(event => /^(StoreAsync|to )/.test(event)),
        );
        if (!isUnsent || seen.has(placeOf(use))) continue;
        seen.add(placeOf(use));
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            'What was written before has not been sent yet: it goes out with the new MessageType. ' +
            'Await StoreAsync() of the writer before the type is changed.',
        });
      }
    }
  },
});
