import test from 'node:test';
import { listenerHandlerAfterBind } from '../../../../server/analysis/rules/websockets/listener-handler-after-bind';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('after binding', () => {
  checkRule(
    listenerHandlerAfterBind,
    socketMethod(`
    var socket = new StreamSocketListener();
    await socket.BindServiceNameAsync("80");
                 ^^^^^^^^^^^^^^^^^^^^ related: Here it is bound.
    socket.ConnectionReceived += (sender, args) => { };
           ^^^^^^^^^^^^^^^^^^ error listener-handler-after-bind: socket listens already: a handler of ConnectionReceived has to be attached before the listener is bound, and attaching it now fails. Attach it first.`),
  );
});

test('before, or a socket that was bound by somebody else', () => {
  for (const code of [
    'var s = new StreamSocketListener(); s.ConnectionReceived += (a, b) => { }; await s.BindServiceNameAsync("80");',
    'var s = new StreamSocketListener(); Attach(s); await s.BindServiceNameAsync("80");',
    'var s = new StreamSocketListener(); await s.BindServiceNameAsync("80"); s = new StreamSocketListener(); s.ConnectionReceived += (a, b) => { };',
    'SocketActivityInformation info = null; var s = info.StreamSocketListener; s.ConnectionReceived += (a, b) => { };',
  ])
    checkSilent(
      listenerHandlerAfterBind,
      socketMethod(code, 'void Attach(StreamSocketListener s) { s.ConnectionReceived += (a, b) => { }; }'),
    );
});

test('the fix attaches it first', () => {
  checkFix(
    listenerHandlerAfterBind,
    socketMethod(`
    var socket = new StreamSocketListener();
    await socket.BindServiceNameAsync("80");
    socket.ConnectionReceived += (sender, args) => { };`),
    socketMethod(`
    var socket = new StreamSocketListener();
    socket.ConnectionReceived += (sender, args) => { };
    await socket.BindServiceNameAsync("80");`),
  );
});
