import test from 'node:test';
import { wsClosedOnly } from '../../../../server/analysis/rules/websockets/ws-closed-only';
import { wsGetdatareaderUnguarded } from '../../../../server/analysis/rules/websockets/ws-getdatareader-unguarded';
import { checkRule, checkSilent } from '../../../harness/rules';
import { chatClass } from '../../../harness/webSockets';

const code = (body: string, mark = '') =>
  chatClass(
    `
    var socket = new MessageWebSocket();
    socket.Closed += (s, e) => Reconnect();${mark && '\n           ^^^^^^ related: This handler is only called when one side closes.'}
    socket.MessageReceived += OnMessage;`,
    `
    void Reconnect() { }
    void OnMessage(MessageWebSocket s, MessageWebSocketMessageReceivedEventArgs args)
    {
        ${body}${mark}
    }`,
  );

test('Closed is all there is', () => {
  checkRule(
    wsClosedOnly,
    code(
      'var reader = args.GetDataReader();',
      `
                          ^^^^^^^^^^^^^ warning ws-closed-only: When the connection breaks, Closed is not raised: GetDataReader throws WININET_E_CONNECTION_ABORTED (0x80072EFE), here with nobody to catch it. Put it into a try, and connect again in the catch too.`,
    ),
  );
});

test('one of the two rules speaks', () => {
  checkSilent(wsGetdatareaderUnguarded, code('var reader = args.GetDataReader();'));
  checkSilent(wsClosedOnly, code('var reader = args.GetDataReader();').replace(/.*Closed \+=.*/, ''));
});

test('silent: caught', () => {
  checkSilent(wsClosedOnly, code('try { args.GetDataReader(); } catch (Exception) { Reconnect(); }'));
});
