// Rule cct-pong-interval: a WebSocket that is the transport of a control channel is told to send pongs of its own.
import { defineRule } from '../../engine/rule';
import { removeSettingFix } from '../../models/channels/channelEdits';
import { transportUses } from '../../models/channels/controlChannels';
import { spanOf } from '../../models/code/codeEdits';
import { writtenValue } from '../../models/traces/objectUse';
import { tracesOf } from '../../models/traces/traces';

export const cctPongInterval = defineRule({
  id: 'cct-pong-interval',
  severity: 'warning',
  summary: 'DesiredUnsolicitedPongInterval is set on a WebSocket that is the transport of a control channel.',
  source:
    'https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketcontrol.desiredunsolicitedponginterval',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      for (const setting of transportUses(traces, 'Control.DesiredUnsolicitedPongInterval =', /WebSocket$/)) {
        report({
          file: setting.frame.file,
          span: spanOf(writtenValue(setting).syntax ?? setting.syntax),
          message:
            'DesiredUnsolicitedPongInterval has no effect on the transport of a control channel. Leave it out, and give ' +
            'the interval to the channel: ServerKeepAliveIntervalInMinutes decides when its keep-alive task runs.',
          fixes: removeSettingFix(setting),
        });
      }
    }
  },
});
