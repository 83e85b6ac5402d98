using System;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>Data of the app that travels with a lent socket, so that the task knows what the connection was about.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivitycontext"/>
    public sealed class SocketActivityContext
    {
        public SocketActivityContext(IBuffer data)
        {
            if (data == null) throw new ArgumentNullException("data");
            Data = data;
        }

        /// <summary>The serialised data.</summary>
        public IBuffer Data { get; }

        internal static byte[] BytesOf(SocketActivityContext context)
        {
            return context == null ? null : BufferBytes.Copy(context.Data);
        }
    }
}
