import test from 'node:test';
import { cctTcpKeepalive } from '../../../../server/analysis/rules/channels/cct-tcp-keepalive';
import { channelClass } from '../../../harness/channels';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

test('before or after the transport is named, in an initializer, through a local', () => {
  checkRule(
    cctTcpKeepalive,
    channelClass(`
    void Open()
    {
        socket.Control.KeepAlive = true;
                                   ^^^^ warning cct-tcp-keepalive: KeepAlive of a StreamSocket has to stay off while it is the transport of a control channel: the channel keeps the connection alive in its own rhythm. Leave KeepAlive alone, and let the keep-alive task send what the server expects.
        channel.UsingTransport(socket);
    }
    void Local()
    {
        var own = new StreamSocket();
        channel.UsingTransport(own);
        var control = own.Control;
        control.KeepAlive = true;
                            ^^^^ warning cct-tcp-keepalive
    }
    void Made()
    {
        var own = new StreamSocket { Control = { KeepAlive = true, NoDelay = true } };
                                                             ^^^^ warning cct-tcp-keepalive
        channel.UsingTransport(own);
    }
    `),
  );
});

test('switched off, decided elsewhere, or no transport', () => {
  for (const members of [
    `void Open() { socket.Control.KeepAlive = false; channel.UsingTransport(socket); }`,
    `void Open(bool keep) { socket.Control.KeepAlive = keep; channel.UsingTransport(socket); }`,
    `void Open() { socket.Control.KeepAlive = true; }`,
    `StreamSocket other; void Open() { other.Control.KeepAlive = true; channel.UsingTransport(socket); }`,
  ])
    checkSilent(cctTcpKeepalive, channelClass(members));
});

test('the fix removes it', () => {
  checkFix(
    cctTcpKeepalive,
    channelClass(`
    void Open()
    {
        socket.Control.KeepAlive = true;
        channel.UsingTransport(socket);
    }
    `),
    channelClass(`
    void Open()
    {
        channel.UsingTransport(socket);
    }
    `),
  );
});
