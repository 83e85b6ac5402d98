// A whole C# file around the few lines about WebSockets that a test is about.

/** A class whose async method has this code, with `uri` at hand; further members may follow. */
export function chatClass(body: string, members = ''): string {
  return `using System;
using System.Threading;
using System.Threading.Tasks;
using Windows.Networking.Sockets;
using Windows.Storage;
using Windows.Storage.Streams;
class Chat
{
Uri uri;
async Task Connect()
{
${body.replace(/^\n+|\s+$/g, '')}
}
${members.replace(/^\n+|\s+$/g, '')}
}`;
}
