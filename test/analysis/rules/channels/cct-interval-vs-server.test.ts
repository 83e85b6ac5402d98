import test from 'node:test';
import { cctIntervalVsServer } from '../../../../server/analysis/rules/channels/cct-interval-vs-server';
import { channelMethod } from '../../../harness/channelMethod';
import { checkRule, checkSilent } from '../../../harness/rules';

test('as long as the timeout, and longer', () => {
  checkRule(
    cctIntervalVsServer,
    channelMethod(
      `
channel = new ControlChannelTrigger("a", 30);
                                         ^^ hint cct-interval-vs-server: The server drops a silent connection after 30 minutes, and this channel wants to be heard only every 30: then the connection is gone. Choose an interval that is some minutes shorter.
channel = new ControlChannelTrigger("a", ServerTimeoutInMinutes + 5);
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint cct-interval-vs-server
channel = new ControlChannelTrigger("a", 29);`,
      `
const int ServerTimeoutInMinutes = 30;
          ^^^^^^^^^^^^^^^^^^^^^^ related: The time after which the server gives up.
          ^^^^^^^^^^^^^^^^^^^^^^ related: The time after which the server gives up.`,
    ),
  );
});

test('no such constant, or several', () => {
  const code = 'channel = new ControlChannelTrigger("a", 30);';
  for (const members of [
    '',
    'const int ServerPort = 30; const int TimeoutMinutes = 30;',
    'const int ServerTimeoutMinutes = 30; const int ServerIdleMinutes = 20;',
    'const int ServerTimeoutMinutes = 31;',
  ])
    checkSilent(cctIntervalVsServer, channelMethod(code, members));
});
