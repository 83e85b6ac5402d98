// Rule cct-push-not-registered: a control channel is made and no task is registered for the data that arrives on it.
import { defineRule } from '../../engine/rule';
import { channelsMade, mentionsTrigger } from '../../models/channels/channels';
import { nameSpan } from '../../models/code/codeEdits';
import { seesAllCode } from '../../models/code/memberUses';
import { registrations } from '../../models/tasks/registrations';

export const cctPushNotRegistered = defineRule({
  id: 'cct-push-not-registered',
  severity: 'warning',
  summary: 'An app makes a ControlChannelTrigger and registers no task for its PushNotificationTrigger.',
  source: 'https://learn.microsoft.com/previous-versions/windows/apps/jj662741(v=win.10)',
  checkCode(app, report, code) {
    if (!seesAllCode(app) || mentionsTrigger(app, code, 'PushNotificationTrigger')) return;
    const [first] = channelsMade(app, code);
    if (!first) return;
    // Without any registration the code may be a piece of something; with others this one was forgotten.
    const isPiece = registrations(app, code).length === 0;
    report({
      file: first.frame.file,
      span: nameSpan(first.syntax),
      severity: isPiece ? 'hint' : undefined,
      message:
        'No task of this app is registered for the PushNotificationTrigger of this channel: when data arrives while the app is suspended, ' +
        'nothing runs. Register a BackgroundTaskBuilder with SetTrigger(channel.PushNotificationTrigger).',
    });
  },
});
