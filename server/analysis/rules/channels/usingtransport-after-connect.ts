// Rule usingtransport-after-connect: a control channel gets its transport when that is connected already.
import { defineRule } from '../../engine/rule';
import { swapFix } from '../../models/channels/channelEdits';
import { connection, handedOver } from '../../models/channels/controlChannels';
import { nameSpan } from '../../models/code/codeEdits';
import { tracesOf } from '../../models/traces/traces';
import { shortName } from '../../models/traces/tracked';

export const usingtransportAfterConnect = defineRule({
  id: 'usingtransport-after-connect',
  severity: 'error',
  summary: 'UsingTransport is called when the transport is connected already.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger.usingtransport',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const use of traces.uses(handedOver)) {
        const connected = use.before.certain.find(event => connection.test(event));
        if (connected === undefined) continue;
        const [at] = use.before.at(connected);
        report({
          file: use.frame.file,
          span: nameSpan(use.syntax),
          message:
            `UsingTransport comes too late: this ${shortName(use.object.type)} has its connection already, which is then ` +
            `not watched for the app. Call it before ${connected.startsWith('to') ? 'the request is sent' : 'ConnectAsync'}.`,
          fixes: at ? swapFix('Call UsingTransport before connecting', use, at) : [],
        });
      }
    }
  },
});
