// Whole C# files around the few lines of a background task that a test is about.

/** A background task class whose `Run` has this code; `instance` is the parameter. Further members may follow. */
export function taskClass(run: string, options: { readonly run?: string; readonly members?: string } = {}): string {
  return `using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
public sealed class Tested : IBackgroundTask
{
public ${options.run ?? 'async void Run'}(IBackgroundTaskInstance instance)
{
${run.replace(/^\n+|\s+$/g, '')}
}
${(options.members ?? 'Task Work() { return Task.Delay(1); }').replace(/^\n+|\s+$/g, '')}
}`;
}

/** A task for a socket: these are the sections of the switch over the reason; `info` is the socket's information. */
export function socketTask(sections: string, before = ''): string {
  return taskClass(`
var deferral = instance.GetDeferral();
var details = instance.TriggerDetails as SocketActivityTriggerDetails;
var info = details.SocketInformation;
StreamSocket socket;
${before}
switch (details.Reason)
{
${sections.replace(/^\n+|\s+$/g, '')}
}
deferral.Complete();`);
}

/** A class that uses sockets: these are its members. `host`, `uri` and `id` are there to connect with. */
export function socketClass(members: string): string {
  return `using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
class Tested
{
HostName host; Uri uri; Guid id;
${members.replace(/^\n+|\s+$/g, '')}
}`;
}

/** As `socketClass`, with one async method of this code. */
export function socketMethod(code: string, members = ''): string {
  return socketClass(`async Task Go()\n{\n${code.replace(/^\n+|\s+$/g, '')}\n}\n${members}`);
}

/** An app whose tasks run in its own process: OnBackgroundActivated has this code; `args` is the parameter. */
export function appClass(
  activated: string,
  options: { readonly run?: string; readonly members?: string } = {},
): string {
  return `using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Activation;
using Windows.ApplicationModel.Background;
sealed class App : Windows.UI.Xaml.Application
{
${options.run ?? 'protected override async void OnBackgroundActivated'}(BackgroundActivatedEventArgs args)
{
${activated.replace(/^\n+|\s+$/g, '')}
}
${(options.members ?? 'Task Work() { return Task.Delay(1); }').replace(/^\n+|\s+$/g, '')}
}`;
}
