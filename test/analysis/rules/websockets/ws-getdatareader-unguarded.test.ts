import test from 'node:test';
import { wsGetdatareaderUnguarded } from '../../../../server/analysis/rules/websockets/ws-getdatareader-unguarded';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const handler = (body: string) => `
    void OnMessage(MessageWebSocket s, MessageWebSocketMessageReceivedEventArgs args)
    {
        ${body}
    }`;

test('in a handler, in a lambda', () => {
  checkRule(
    wsGetdatareaderUnguarded,
    chatClass(
      '',
      handler(`using (var reader = args.GetDataReader()) { }
                                 ^^^^^^^^^^^^^ warning ws-getdatareader-unguarded: GetDataReader throws when the connection is broken, and an exception in a handler ends the app. Put it into a try, and connect again in the catch.`),
    ),
  );
  checkRule(
    wsGetdatareaderUnguarded,
    chatClass(`
    var socket = new MessageWebSocket();
    socket.MessageReceived += (s, e) => { e.GetDataStream(); try { } catch { } };
                                            ^^^^^^^^^^^^^ warning ws-getdatareader-unguarded`),
  );
});

test('handlers of the same name in other classes do not call each other', () => {
  const other = handler('').replace(/^/, '//- /Other.cs\nusing Windows.Networking.Sockets; class Other {');
  checkRule(
    wsGetdatareaderUnguarded,
    `${other} }
//- /Chat.cs
${chatClass(
  '',
  handler(`args.GetDataReader();
             ^^^^^^^^^^^^^ warning ws-getdatareader-unguarded`),
)}`,
  );
});

test('silent: in a try, in a helper, other readers', () => {
  for (const members of [
    handler('try { using (var reader = args.GetDataReader()) { } } catch (Exception) { }'),
    handler('DataReader reader; try { reader = args.GetDataReader(); } catch { return; }'),
    `${handler('try { Read(args); } catch { }')} void Read(MessageWebSocketMessageReceivedEventArgs e) { e.GetDataReader(); }`,
    'void OnPacket(DatagramSocket s, DatagramSocketMessageReceivedEventArgs e) { e.GetDataReader(); }',
  ])
    checkSilent(wsGetdatareaderUnguarded, chatClass('', members));
  checkSilent(
    wsGetdatareaderUnguarded,
    chatClass(
      'try { await Task.Run(() => Handle(null)); } catch { }',
      `${handler('Handle(args);')}
    void Handle(MessageWebSocketMessageReceivedEventArgs e) { e.GetDataReader(); }`,
    ),
  );
});

test('the fix puts the rest of the block into a try', () => {
  checkFix(
    wsGetdatareaderUnguarded,
    chatClass(
      '',
      handler(`var before = 1;
        using (var reader = args.GetDataReader())
        {
            reader.ReadString(1);
        }`),
    ),
    chatClass(
      '',
      handler(`var before = 1;
        try
        {
            using (var reader = args.GetDataReader())
            {
                reader.ReadString(1);
            }
        }
        catch (Exception exception)
        {
            var status = WebSocketError.GetStatus(exception.GetBaseException().HResult);
        }`),
    ),
  );
});
