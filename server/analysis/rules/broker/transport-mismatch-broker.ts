// Rule transport-mismatch-broker: a task waits for sockets of the broker, and the app has only connections that it does not take.
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { nameSpan } from '../../models/code/codeEdits';
import { isWritten, objectsMade, seesAllCode } from '../../models/code/memberUses';

export const transportMismatchBroker = defineRule({
  id: 'transport-mismatch-broker',
  severity: 'error',
  summary: 'A SocketActivityTrigger is used in an app whose connections the socket broker does not take.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    if (!seesAllCode(app) || hasBrokeredSocket(app, code)) return;
    const transports = transportsOf(app, code);
    const [first] = transports;
    if (!first) return;
    for (const { syntax, frame } of objectsMade(
      app,
      code,
      'Windows.ApplicationModel.Background.SocketActivityTrigger',
    )) {
      report({
        file: frame.file,
        span: nameSpan(syntax),
        message:
          `This trigger never fires: the socket broker takes StreamSocket, DatagramSocket and StreamSocketListener, and this app has only ${first.name}. ` +
          'Use a ControlChannelTrigger for that connection, or a StreamSocket.',
        related: transports.map(({ file, span }) => ({ file, span, message: 'The broker does not take this.' })),
      });
    }
  },
});

const classes = [
  'Windows.Networking.Sockets.MessageWebSocket',
  'Windows.Networking.Sockets.StreamWebSocket',
  'System.Net.Http.HttpClient',
  'Windows.Web.Http.HttpClient',
];

function transportsOf(app: App, code: AppCode) {
  return objectsMade(app, code, classes).map(({ node, syntax, frame }) => ({
    file: frame.file,
    span: nameSpan(syntax),
    name: node.type.kind === 'named' ? node.type.name : '',
  }));
}

function hasBrokeredSocket(app: App, code: AppCode): boolean {
  return isWritten(app, code, /\b(StreamSocket|DatagramSocket|StreamSocketListener|EnableTransferOwnership)\b/);
}
