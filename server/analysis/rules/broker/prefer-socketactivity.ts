// Rule prefer-socketactivity: on Windows 10 a plain socket is tied to a control channel, where the socket broker is the better way.
import { defineRule } from '../../engine/rule';
import { asWritten } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { brokeredSockets, callsTo, controlChannelTrigger, isAnyOf } from '../../models/code/memberUses';

export const preferSocketactivity = defineRule({
  id: 'prefer-socketactivity',
  severity: 'hint',
  summary: 'On Windows 10, a socket that the socket broker would take is tied to a ControlChannelTrigger.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const isForWindows10 = app.manifests.every(({ generation }) => generation === 'windows10');
    if (app.manifests.length === 0 || !isForWindows10) return;
    for (const { node, frame } of callsTo(app, code, controlChannelTrigger, 'UsingTransport')) {
      const argument = node.arguments[0]?.expression;
      const transport = argument && asWritten(argument);
      if (!transport?.syntax || transport.type.kind !== 'named' || !isAnyOf(transport.type, brokeredSockets)) continue;
      report({
        file: frame.file,
        span: spanOf(transport.syntax),
        message:
          `A control channel costs more than the socket broker and may not work in connected standby; for a ${transport.type.name} ` +
          'Windows 10 has the broker. Register a task with SocketActivityTrigger, call EnableTransferOwnership before connecting and ' +
          'TransferOwnership when the app is suspended.',
      });
    }
  },
});
