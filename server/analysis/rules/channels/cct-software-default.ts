// Rule cct-software-default: a control channel is made without saying which kind of slot it wants, which means software.
import { defineRule, type Reported } from '../../engine/rule';
import { channelsMade, type MadeChannel } from '../../models/channels/channels';
import { nameSpan } from '../../models/code/codeEdits';

export const cctSoftwareDefault = defineRule({
  id: 'cct-software-default',
  severity: 'hint',
  off: true,
  summary:
    'A ControlChannelTrigger is made without a resource type and gets a software slot, which ends in connected standby.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltriggerresourcetype',
  checkCode(app, report, code) {
    for (const channel of channelsMade(app, code)) if (channel.node.arguments.length === 2) report(describe(channel));
  },
});

function describe({ syntax, frame: { file } }: MadeChannel): Reported {
  const last =
    syntax.kind === 'ObjectCreation' || syntax.kind === 'ImplicitObjectCreation' ? syntax.arguments?.at(-1) : undefined;
  const isInOrder = last !== undefined && last.name === undefined;
  return {
    file,
    span: nameSpan(syntax),
    message:
      'Without a resource type the channel asks for a software slot, which works only while the device is active. ' +
      'Say what is meant: ControlChannelTriggerResourceType.RequestHardwareSlot also works in connected standby.',
    fixes: isInOrder
      ? [
          {
            title: 'Ask for a hardware slot',
            safe: false,
            edits: [
              {
                file,
                span: { start: last.end, end: last.end },
                newText: ', ControlChannelTriggerResourceType.RequestHardwareSlot',
              },
            ],
          },
        ]
      : [],
  };
}
