// Rule cct-no-initial-read: nobody ever reads from the transport of a control channel.
import { defineRule } from '../../engine/rule';
import { connectionBegun, handedOver, isKnownElsewhere, streamTransport } from '../../models/channels/controlChannels';
import { nameSpan } from '../../models/code/codeEdits';
import { tracesOf } from '../../models/traces/traces';
import { shortName } from '../../models/traces/tracked';

export const cctNoInitialRead = defineRule({
  id: 'cct-no-initial-read',
  severity: 'error',
  summary: 'Nothing ever reads from the transport of a control channel.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const { object, syntax, frame } of traces.uses(handedOver, streamTransport)) {
        const family = traces.familyOf(object);
        if (!family.has(connectionBegun) || family.has('get InputStream') || isKnownElsewhere(family)) continue;
        report({
          file: frame.file,
          span: nameSpan(syntax),
          message:
            `This ${shortName(object.type)} becomes the transport of a control channel and is never read: Windows starts ` +
            'the push task only while a read is outstanding. When WaitForPushEnabled has succeeded, call ' +
            'InputStream.ReadAsync and set its Completed handler.',
        });
      }
    }
  },
});
