// Rule raw-push-without-channel: a task waits for push notifications that nobody can send, since the app asks for no channel.

import { defineRule } from '../../engine/rule';
import { isMentionedAnywhere } from '../../models/code/memberUses';
import { registrations } from '../../models/tasks/registrations';

export const rawPushWithoutChannel = defineRule({
  id: 'raw-push-without-channel',
  severity: 'warning',
  summary: 'An app registers a task for a PushNotificationTrigger and never asks for a push channel.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationchannelmanager.createpushnotificationchannelforapplicationasync',
  checkCode(app, report, code) {
    // Packages of a provider or another language may ask for the channel.
    if (!app.complete || app.unknownComponents.length > 0) return;
    if (isMentionedAnywhere(app, code, /PushNotificationChannel/)) return;
    const reported = new Set<string>();
    for (const { trigger } of registrations(app, code)) {
      if (trigger?.kind !== 'Windows.ApplicationModel.Background.PushNotificationTrigger') continue;
      const key = `${trigger.file.path}:${trigger.span.start}`;
      if (reported.has(key)) continue;
      reported.add(key);
      report({
        file: trigger.file,
        span: trigger.span,
        message:
          'This task waits for raw push notifications, but the app never asks Windows for a channel, so no server has an address to ' +
          'send them to. Await PushNotificationChannelManager.CreatePushNotificationChannelForApplicationAsync() at each start of ' +
          'the app, and send the Uri of the channel to the server.',
      });
    }
  },
});
