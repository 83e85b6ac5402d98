import test from 'node:test';
import { websocketkeepaliveForStreamsocket } from '../../../../server/analysis/rules/channels/websocketkeepalive-for-streamsocket';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

const register = (entryPoint: string, trigger = 'KeepAliveTrigger') =>
  `var builder = new BackgroundTaskBuilder();\nbuilder.TaskEntryPoint = ${entryPoint};\nbuilder.SetTrigger(channel.${trigger});\nbuilder.Register();`;
const name = '"Windows.Networking.Sockets.WebSocketKeepAlive"';

test('a StreamSocket, or a request', () => {
  checkRule(
    websocketkeepaliveForStreamsocket,
    channelMethod(`
${register(name).replace(
  ';\nbuilder.SetTrigger',
  `;
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error websocketkeepalive-for-streamsocket: WebSocketKeepAlive sends the keep-alive packets of WebSockets, and this app ties only StreamSocket to its channel: nothing is sent, and the server drops the connection. Register a task of your own that sends something and calls FlushTransport.
builder.SetTrigger`,
)}
channel.UsingTransport(new StreamSocket());
                       ^^^^^^^^^^^^^^^^^^ related: The transport.
channel.UsingTransport(new Windows.Web.Http.HttpRequestMessage());
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The transport.`),
  );
});

test('a WebSocket too, nothing known, another task, another trigger', () => {
  const tie = 'channel.UsingTransport(new StreamSocket());';
  for (const code of [
    `${register(name)} ${tie} channel.UsingTransport(new MessageWebSocket());`,
    `${register(name)} ${tie} channel.UsingTransport(unknown);`,
    register(name),
    `${register('"Tasks.Ping"')} ${tie}`,
    `${register(name, 'PushNotificationTrigger')} ${tie}`,
  ])
    checkSilent(websocketkeepaliveForStreamsocket, channelMethod(code, 'object unknown;'));
});
