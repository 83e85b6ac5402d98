import test from 'node:test';
import { datagramHandlerAfterBind } from '../../../../server/analysis/rules/websockets/datagram-handler-after-bind';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('after binding', () => {
  checkRule(
    datagramHandlerAfterBind,
    socketMethod(`
    var socket = new DatagramSocket();
    await socket.BindServiceNameAsync("5353");
                 ^^^^^^^^^^^^^^^^^^^^ related: Here it is bound or connected.
    socket.MessageReceived += (sender, args) => { };
           ^^^^^^^^^^^^^^^ error datagram-handler-after-bind: socket is bound or connected already: a handler of MessageReceived has to be attached before, and attaching it now fails with E_ILLEGAL_METHOD_CALL (0x8000000E). Attach it first.`),
  );
});

test('before, or a socket that was bound by somebody else', () => {
  for (const code of [
    'var s = new DatagramSocket(); s.MessageReceived += (a, b) => { }; await s.BindServiceNameAsync("5353");',
    'var s = new DatagramSocket(); Attach(s); await s.BindServiceNameAsync("5353");',
    'var s = new DatagramSocket(); await s.BindServiceNameAsync("5353"); s = new DatagramSocket(); s.MessageReceived += (a, b) => { };',
    'SocketActivityInformation info = null; var s = info.DatagramSocket; s.MessageReceived += (a, b) => { };',
  ])
    checkSilent(
      datagramHandlerAfterBind,
      socketMethod(code, 'void Attach(DatagramSocket s) { s.MessageReceived += (a, b) => { }; }'),
    );
});

test('the fix attaches it first', () => {
  checkFix(
    datagramHandlerAfterBind,
    socketMethod(`
    var socket = new DatagramSocket();
    await socket.BindServiceNameAsync("5353");
    socket.MessageReceived += (sender, args) => { };`),
    socketMethod(`
    var socket = new DatagramSocket();
    socket.MessageReceived += (sender, args) => { };
    await socket.BindServiceNameAsync("5353");`),
  );
});
