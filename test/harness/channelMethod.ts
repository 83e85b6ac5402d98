// Whole C# files around the few lines that a test of control channels is about.

/** A class with a method of this code, which may await; `channel` is a field for the channel. Further members may follow. */
export function channelMethod(code: string, members = ''): string {
  return `using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.ApplicationModel.Core;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
public class Tested
{
ControlChannelTrigger channel;
public async Task Open()
{
${code.replace(/^\n+|\s+$/g, '')}
}
${members.replace(/^\n+|\s+$/g, '')}
}`;
}
