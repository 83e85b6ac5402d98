import test from 'node:test';
import { websocketkeepaliveNotUsed } from '../../../../server/analysis/rules/channels/websocketkeepalive-not-used';
import { channelMethod } from '../../../harness/channelMethod';
import { windows10 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent } from '../../../harness/rules';

const app = (
  run: string,
  {
    entryPoint = '"Tasks.Alive"',
    tie = 'channel.UsingTransport(new MessageWebSocket());',
  }: { entryPoint?: string; tie?: string } = {},
) => `//- /Tested.cs
${channelMethod(`
var builder = new BackgroundTaskBuilder();
builder.TaskEntryPoint = ${entryPoint};
builder.SetTrigger(channel.KeepAliveTrigger);
builder.Register();
${tie}`)}
//- /Alive.cs
using Windows.ApplicationModel.Background;
namespace Tasks
{
    public sealed class Alive : IBackgroundTask { public void Run(IBackgroundTaskInstance instance) { ${run} } }
}`;

test('a class that sends nothing', () => {
  checkRule(
    websocketkeepaliveNotUsed,
    app('instance.Progress = 1;', {
      entryPoint: `"Tasks.Alive";
                          ^^^^^^^^^^^ warning websocketkeepalive-not-used: Tasks.Alive is to keep a WebSocket alive and sends nothing: the server drops the connection when it is silent for too long. Register Windows.Networking.Sockets.WebSocketKeepAlive, which Windows brings along, here and in the manifest.
// `,
    }),
  );
});

test('it sends, or is the one of Windows, or is not known, or the transport is another', () => {
  checkSilent(websocketkeepaliveNotUsed, app('Helper.SendPing();'));
  checkSilent(websocketkeepaliveNotUsed, app('new Windows.Networking.Sockets.WebSocketKeepAlive().Run(instance);'));
  checkSilent(websocketkeepaliveNotUsed, app('', { entryPoint: '"Windows.Networking.Sockets.WebSocketKeepAlive"' }));
  checkSilent(websocketkeepaliveNotUsed, app('', { entryPoint: '"Tasks.Other"' }));
  checkSilent(websocketkeepaliveNotUsed, app('', { tie: 'channel.UsingTransport(new StreamSocket());' }));
  checkSilent(websocketkeepaliveNotUsed, app('', { tie: '' }));
});

test('a MinVersion with which the class of Windows is refused', () => {
  const manifest = windows10('').replace('MinVersion="10.0.15063.0"', 'MinVersion="10.0.17763.0"');
  const entryPoint = `"Tasks.Alive";
                          ^^^^^^^^^^^ warning websocketkeepalive-not-used: Tasks.Alive is to keep a WebSocket alive and sends nothing: the server drops the connection when it is silent for too long. Let its Run call new WebSocketKeepAlive().Run(taskInstance), or send a ping of your protocol.
// `;
  checkRule(
    websocketkeepaliveNotUsed,
    `//- /Package.appxmanifest\n${manifest}\n${app('instance.Progress = 1;', { entryPoint })}`,
  );
});

test('the fix', () => {
  checkFix(
    websocketkeepaliveNotUsed,
    app('instance.Progress = 1;'),
    app('instance.Progress = 1;', { entryPoint: '"Windows.Networking.Sockets.WebSocketKeepAlive"' }),
  );
});
