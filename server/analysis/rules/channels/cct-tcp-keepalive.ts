// Rule cct-tcp-keepalive: the TCP keep-alive of a StreamSocket is on while it is the transport of a control channel.
import { defineRule } from '../../engine/rule';
import { removeSettingFix } from '../../models/channels/channelEdits';
import { transportUses } from '../../models/channels/controlChannels';
import { withoutConversion } from '../../models/code/boundNodes';
import { spanOf } from '../../models/code/codeEdits';
import { writtenValue } from '../../models/traces/objectUse';
import { tracesOf } from '../../models/traces/traces';

export const cctTcpKeepalive = defineRule({
  id: 'cct-tcp-keepalive',
  severity: 'warning',
  summary: 'The TCP keep-alive of a StreamSocket is switched on that is the transport of a control channel.',
  source: 'https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const setting of transportUses(traces, 'Control.KeepAlive =', 'StreamSocket')) {
        if (withoutConversion(writtenValue(setting)).constant?.value !== true) continue;
        report({
          file: setting.frame.file,
          span: spanOf(writtenValue(setting).syntax ?? setting.syntax),
          message:
            'KeepAlive of a StreamSocket has to stay off while it is the transport of a control channel: the channel keeps ' +
            'the connection alive in its own rhythm. Leave KeepAlive alone, and let the keep-alive task send what the ' +
            'server expects.',
          fixes: removeSettingFix(setting),
        });
      }
    }
  },
});
