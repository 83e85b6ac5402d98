import test from 'node:test';
import { wsNoClosedHandler } from '../../../../server/analysis/rules/websockets/ws-no-closed-handler';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

test('both kinds of sockets', () => {
  checkRule(
    wsNoClosedHandler,
    chatClass(`
    var socket = new MessageWebSocket();
    socket.MessageReceived += (s, e) => { };
    await socket.ConnectAsync(uri);
                 ^^^^^^^^^^^^ hint ws-no-closed-handler: Nobody is told when the server closes this WebSocket, so the app goes on with a connection that is no more. Attach Closed before ConnectAsync, and make a new socket there when the app still needs one.
    var stream = new StreamWebSocket();
    await stream.ConnectAsync(uri);
                 ^^^^^^^^^^^^ hint ws-no-closed-handler`),
  );
});

test('silent: attached anywhere, handed to others', () => {
  for (const body of [
    'var socket = new StreamWebSocket(); socket.Closed += (s, e) => { }; await socket.ConnectAsync(uri);',
    'var socket = new StreamWebSocket(); Prepare(socket); await socket.ConnectAsync(uri);',
    'var socket = new StreamWebSocket(); Unknown.Prepare(socket); await socket.ConnectAsync(uri);',
    'var socket = new StreamWebSocket(); await socket.ConnectAsync(uri); var reader = new DataReader(socket.InputStream);',
    'field = new StreamWebSocket(); field.Closed += OnClosed; await field.ConnectAsync(uri);',
  ])
    checkSilent(
      wsNoClosedHandler,
      chatClass(
        body,
        `StreamWebSocket field;
void Prepare(IWebSocket s) { s.Closed += OnClosed; }
void OnClosed(IWebSocket s, WebSocketClosedEventArgs e) { }`,
      ),
    );
});

test('the fix attaches a handler', () => {
  checkFix(
    wsNoClosedHandler,
    chatClass(`
    var socket = new StreamWebSocket();
    await socket.ConnectAsync(uri);`),
    chatClass(`
    var socket = new StreamWebSocket();
    socket.Closed += (sender, args) => sender.Dispose();
    await socket.ConnectAsync(uri);`),
  );
});
