// Rule websocketkeepalive-for-streamsocket: Windows' keep-alive task for WebSockets is registered for another transport.
import { defineRule } from '../../engine/rule';
import { isOtherTransport } from '../../models/channels/channels';
import { keepAliveTasks, onlyTransports, webSocketKeepAlive } from '../../models/channels/keepAliveTasks';
import { spanOf } from '../../models/code/codeEdits';
import { placeOf } from '../../models/tasks/registrations';

export const websocketkeepaliveForStreamsocket = defineRule({
  id: 'websocketkeepalive-for-streamsocket',
  severity: 'error',
  summary: 'WebSocketKeepAlive is registered for a channel whose transport is no WebSocket.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive',
  checkCode(app, report, code) {
    const tasks = keepAliveTasks(app, code).filter(({ entryPoint }) => entryPoint.text === webSocketKeepAlive);
    const tied = tasks.length > 0 ? onlyTransports(app, code, isOtherTransport) : [];
    const [first] = tied;
    if (!first) return;
    const name = first.type.slice(first.type.lastIndexOf('.') + 1);
    for (const { entryPoint } of tasks) {
      report({
        ...placeOf(entryPoint),
        message:
          `WebSocketKeepAlive sends the keep-alive packets of WebSockets, and this app ties only ${name} to its channel: ` +
          'nothing is sent, and the server drops the connection. Register a task of your own that sends something and calls FlushTransport.',
        related: tied.map(({ use, transport }) => ({
          file: use.frame.file,
          span: spanOf(transport.syntax ?? use.syntax),
          message: 'The transport.',
        })),
      });
    }
  },
});
