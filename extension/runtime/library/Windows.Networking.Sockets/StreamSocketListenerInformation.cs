namespace Windows.Networking.Sockets
{
    /// <summary>The port a listener is bound to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistenerinformation"/>
    public sealed class StreamSocketListenerInformation
    {
        private readonly StreamSocketListener listener;

        internal StreamSocketListenerInformation(StreamSocketListener listener)
        {
            this.listener = listener;
        }

        public string LocalPort
        {
            get { return SocketEnd.Port(listener.LocalEnd()); }
        }
    }
}
