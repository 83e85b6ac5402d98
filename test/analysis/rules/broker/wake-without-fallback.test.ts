import test from 'node:test';
import { wakeWithoutFallback } from '../../../../server/analysis/rules/broker/wake-without-fallback';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (members: string) => `
using System;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;
class Tested
{
${members.replace(/^\n+|\s+$/g, '')}
}`;

test('Wake and nothing else', () => {
  checkRule(
    wakeWithoutFallback,
    app(`
void Enable(StreamSocket socket, Guid id)
{
    socket.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.Wake);
                                                                            ^^^^ hint wake-without-fallback: On a device without connected standby this call fails with 0x80070490 (element not found), and the socket cannot be transferred at all. Catch that and call it again with DoNotWake.
}
void Datagram(DatagramSocket socket, Guid id)
{
    var action = SocketActivityConnectedStandbyAction.Wake;
    socket.EnableTransferOwnership(id, action);
                                       ^^^^^^ hint wake-without-fallback
}`),
  );
});

test('a second try, a question, no Wake, a listener', () => {
  const wake = 'socket.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.Wake);';
  for (const members of [
    `void Enable(StreamSocket socket, Guid id) { try { ${wake} } catch { socket.EnableTransferOwnership(id); } }`,
    `void Enable(StreamSocket socket, Guid id) { try { ${wake} } catch { socket.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.DoNotWake); } }`,
    `void Enable(StreamSocket socket, Guid id, SocketActivityTrigger trigger) { if (trigger.IsWakeFromLowPowerSupported) ${wake} }`,
    'void Enable(StreamSocket socket, Guid id, SocketActivityConnectedStandbyAction action) { socket.EnableTransferOwnership(id, action); }',
    'void Enable(StreamSocket socket, Guid id) { socket.EnableTransferOwnership(id); }',
    `void Enable(StreamSocketListener socket, Guid id) { ${wake} }`,
  ])
    checkSilent(wakeWithoutFallback, app(members));
});

test('the fix tries again', () => {
  const wake = 'socket.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.Wake);';
  checkFix(
    wakeWithoutFallback,
    app(`    void Enable(StreamSocket socket, Guid id)\n    {\n        ${wake}\n    }`),
    app(`    void Enable(StreamSocket socket, Guid id)
    {
        try
        {
            ${wake}
        }
        catch (Exception error) when (error.HResult == unchecked((int)0x80070490))
        {
            // This device has no connected standby to wake from.
            socket.EnableTransferOwnership(id, SocketActivityConnectedStandbyAction.DoNotWake);
        }
    }`),
  );
});
