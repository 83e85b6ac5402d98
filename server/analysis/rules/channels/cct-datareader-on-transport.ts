// Rule cct-datareader-on-transport: a DataReader reads directly from the transport of a control channel.
import { defineRule } from '../../engine/rule';
import { streamTransport, transportUses } from '../../models/channels/controlChannels';
import { nameSpan } from '../../models/code/codeEdits';
import { tracesOf } from '../../models/traces/traces';
import { shortName } from '../../models/traces/tracked';

export const cctDatareaderOnTransport = defineRule({
  id: 'cct-datareader-on-transport',
  severity: 'error',
  summary: 'A DataReader is put directly on the transport of a control channel.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const { syntax, object, frame } of transportUses(traces, 'to DataReader InputStream', streamTransport)) {
        report({
          file: frame.file,
          span: nameSpan(syntax),
          message:
            `A DataReader cannot read directly from the ${shortName(object.type)} of a control channel: its LoadAsync ` +
            'lets Windows start the push task before the data has arrived. Call ReadAsync of InputStream with a Completed ' +
            'handler, and give the buffer that it brings to DataReader.FromBuffer.',
        });
      }
    }
  },
});
