import test from 'node:test';
import { cctPongInterval } from '../../../../server/analysis/rules/channels/cct-pong-interval';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('on both kinds of WebSockets', () => {
  checkRule(
    cctPongInterval,
    channelClass(`
    void Open()
    {
        messages.Control.DesiredUnsolicitedPongInterval = TimeSpan.FromMinutes(1);
                                                          ^^^^^^^^^^^^^^^^^^^^^^^ warning cct-pong-interval: DesiredUnsolicitedPongInterval has no effect on the transport of a control channel. Leave it out, and give the interval to the channel: ServerKeepAliveIntervalInMinutes decides when its keep-alive task runs.
        channel.UsingTransport(messages);
    }
    void Stream()
    {
        var own = new StreamWebSocket();
        channel.UsingTransport(own);
        own.Control.DesiredUnsolicitedPongInterval = TimeSpan.FromMinutes(1);
                                                     ^^^^^^^^^^^^^^^^^^^^^^^ warning cct-pong-interval
    }
    `),
  );
});

test('no transport, or another setting', () => {
  for (const members of [
    `void Open() { messages.Control.DesiredUnsolicitedPongInterval = TimeSpan.FromMinutes(1); }`,
    `void Open() { messages.Control.MessageType = SocketMessageType.Utf8; channel.UsingTransport(messages); }`,
  ])
    checkSilent(cctPongInterval, channelClass(members));
});

test('the fix removes it', () => {
  checkFix(
    cctPongInterval,
    channelClass(`
    void Open()
    {
        messages.Control.DesiredUnsolicitedPongInterval = TimeSpan.FromMinutes(1);
        channel.UsingTransport(messages);
    }
    `),
    channelClass(`
    void Open()
    {
        channel.UsingTransport(messages);
    }
    `),
  );
});
