// C# around the few lines of a control channel that a test is about.

/** A class with a channel, its transports, and what connecting needs. */
export function channelClass(members: string): string {
  return `using System;
using System.IO;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
public class Connection
{
ControlChannelTrigger channel; StreamSocket socket; StreamWebSocket web; MessageWebSocket messages;
HostName host; Uri uri; IBuffer buffer;
${members.replace(/^\n+|\s+$/g, '')}
}`;
}
