import test from 'node:test';
import { wsNoMessageHandler } from '../../../../server/analysis/rules/websockets/ws-no-message-handler';
import { checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

test('no handler, in a variable, a field or a helper', () => {
  checkRule(
    wsNoMessageHandler,
    chatClass(`
    var socket = new MessageWebSocket();
    socket.Closed += (s, e) => { };
    await socket.ConnectAsync(uri);
                 ^^^^^^^^^^^^ hint ws-no-message-handler: Nothing takes the messages of this MessageWebSocket, and a lost connection is only told where they are taken. Attach MessageReceived before ConnectAsync, unless the app only sends.`),
  );
  checkRule(
    wsNoMessageHandler,
    chatClass(
      'await Open();',
      `
    readonly MessageWebSocket socket = new MessageWebSocket();
    async Task Open()
    {
        await socket.ConnectAsync(uri).AsTask();
                     ^^^^^^^^^^^^ hint ws-no-message-handler
    }`,
    ),
  );
});

test('silent: attached anywhere, handed to others, other sockets', () => {
  for (const body of [
    'var socket = new MessageWebSocket(); socket.MessageReceived += (s, e) => { }; await socket.ConnectAsync(uri);',
    'var socket = new MessageWebSocket(); Prepare(socket); await socket.ConnectAsync(uri);',
    'var socket = Make(); await socket.ConnectAsync(uri);',
    'var socket = new MessageWebSocket(); Unknown.Prepare(socket); await socket.ConnectAsync(uri);',
    'field = new MessageWebSocket(); Later(); await field.ConnectAsync(uri);',
    'var socket = new StreamWebSocket(); await socket.ConnectAsync(uri);',
    'using (var socket = new MessageWebSocket()) { try { socket.MessageReceived += OnMessage; } finally { } await socket.ConnectAsync(uri); }',
    'IWebSocket socket = new MessageWebSocket(); ((MessageWebSocket)socket).MessageReceived += OnMessage; await socket.ConnectAsync(uri);',
  ])
    checkSilent(
      wsNoMessageHandler,
      chatClass(
        body,
        `MessageWebSocket field;
void Later() { field.MessageReceived += (s, e) => { }; }
void Prepare(MessageWebSocket s) { s.MessageReceived += OnMessage; }
void OnMessage(MessageWebSocket s, MessageWebSocketMessageReceivedEventArgs e) { }
MessageWebSocket Make() { var made = new MessageWebSocket(); made.MessageReceived += OnMessage; return made; }`,
      ),
    );
  checkSilent(
    wsNoMessageHandler,
    chatClass('', 'async Task Open(MessageWebSocket given) { await given.ConnectAsync(uri); }'),
  );
});
