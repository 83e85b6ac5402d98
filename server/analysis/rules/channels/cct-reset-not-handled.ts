// Rule cct-reset-not-handled: an app has a control channel and no task that opens it again when Windows has reset it.
import { defineRule } from '../../engine/rule';
import { channelsMade } from '../../models/channels/channels';
import { nameSpan } from '../../models/code/codeEdits';
import { isWritten, seesAllCode } from '../../models/code/memberUses';

export const cctResetNotHandled = defineRule({
  id: 'cct-reset-not-handled',
  severity: 'hint',
  summary: 'An app with a control channel has no background task for ControlChannelReset.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.icontrolchanneltriggerreseteventdetails',
  checkCode(app, report, code) {
    if (!seesAllCode(app) || isWritten(app, code, reopeningTriggers)) return;
    const [first] = channelsMade(app, code);
    if (!first) return;
    report({
      file: first.frame.file,
      span: nameSpan(first.syntax),
      message:
        'Windows resets channels, for example when another user comes or the device leaves connected standby, and then this app receives ' +
        'nothing more. Register a task with new SystemTrigger(SystemTriggerType.ControlChannelReset, false) that opens the channel again.',
    });
  },
});

/** A task for any of these can open the channel again; Microsoft's samples do it when the network changes. */
const reopeningTriggers = /\b(ControlChannelReset|NetworkStateChange|InternetAvailable|SessionConnected)\b/;
