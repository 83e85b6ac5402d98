// Rule cct-too-many: an app makes more control channels than Windows gives to one app.
import limits from '../../../../schemas/windows/limits.json';
import { defineRule } from '../../engine/rule';
import { channelsMade } from '../../models/channels/channels';
import { nameSpan } from '../../models/code/codeEdits';

export const cctTooMany = defineRule({
  id: 'cct-too-many',
  severity: 'error',
  off: true,
  summary: 'An app makes more control channels, each with an id of its own, than Windows gives to one app.',
  source: 'https://learn.microsoft.com/previous-versions/windows/apps/jj662741(v=win.10)',
  checkCode(app, report, code) {
    const ids = new Set<unknown>();
    for (const { ids: given, syntax, frame } of channelsMade(app, code)) {
      for (const id of given) if (typeof id?.value === 'string') ids.add(id.value);
      if (ids.size <= most) continue;
      report({
        file: frame.file,
        span: nameSpan(syntax),
        message:
          `With this one the app has ${ids.size} control channels, and Windows gives it ${most}: ` +
          'WaitForPushEnabled of the next one returns PolicyError. Share a connection, or dispose a channel before.',
      });
      return;
    }
  },
});

const { value: most } = limits.channelsPerApp;
