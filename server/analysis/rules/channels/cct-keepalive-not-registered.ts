// Rule cct-keepalive-not-registered: a control channel is made and no task is registered that keeps its connection alive.
import { defineRule } from '../../engine/rule';
import { channelsMade, mentionsTrigger } from '../../models/channels/channels';
import { nameSpan } from '../../models/code/codeEdits';
import { seesAllCode } from '../../models/code/memberUses';

export const cctKeepaliveNotRegistered = defineRule({
  id: 'cct-keepalive-not-registered',
  severity: 'hint',
  summary: 'An app makes a ControlChannelTrigger and registers no task for its KeepAliveTrigger.',
  source: 'https://learn.microsoft.com/previous-versions/windows/apps/jj662741(v=win.10)',
  checkCode(app, report, code) {
    if (!seesAllCode(app) || mentionsTrigger(app, code, 'KeepAliveTrigger')) return;
    const [first] = channelsMade(app, code);
    if (!first) return;
    report({
      file: first.frame.file,
      span: nameSpan(first.syntax),
      message:
        'No task of this app is registered for the KeepAliveTrigger of this channel: nothing is sent while the app is suspended, and the server ' +
        'drops the silent connection. Register a BackgroundTaskBuilder with SetTrigger(channel.KeepAliveTrigger).',
    });
  },
});
