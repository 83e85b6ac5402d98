import test from 'node:test';
import { wsMessagetypeChangeUnflushed } from '../../../../server/analysis/rules/websockets/ws-messagetype-change-unflushed';
import { checkRule, checkSilent } from '../../../harness/rules';
import { socketMethod } from '../../../harness/tasks';

test('changed between writing and sending', () => {
  checkRule(
    wsMessagetypeChangeUnflushed,
    socketMethod(`
    var socket = new MessageWebSocket();
    var writer = new DataWriter(socket.OutputStream);
    writer.WriteString("a");
    socket.Control.MessageType = SocketMessageType.Utf8;
                   ^^^^^^^^^^^ hint ws-messagetype-change-unflushed: What was written before has not been sent yet: it goes out with the new MessageType. Await StoreAsync() of the writer before the type is changed.
    await writer.StoreAsync();`),
  );
});

test('sent before, nothing written yet, or another writer', () => {
  for (const code of [
    's.Control.MessageType = SocketMessageType.Utf8; w.WriteByte(1); await w.StoreAsync();',
    'w.WriteByte(1); await w.StoreAsync(); s.Control.MessageType = SocketMessageType.Utf8;',
    'var o = new DataWriter(); o.WriteByte(1); s.Control.MessageType = SocketMessageType.Utf8;',
    'w.WriteByte(1); await Elsewhere.Send(w); s.Control.MessageType = SocketMessageType.Utf8;',
  ])
    checkSilent(
      wsMessagetypeChangeUnflushed,
      socketMethod(`var s = new MessageWebSocket(); var w = new DataWriter(s.OutputStream); ${code}`),
    );
});
