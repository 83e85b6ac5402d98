namespace Windows.Networking.Sockets
{
    /// <summary>Carries an accepted connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistenerconnectionreceivedeventargs"/>
    public sealed class StreamSocketListenerConnectionReceivedEventArgs
    {
        internal StreamSocketListenerConnectionReceivedEventArgs(StreamSocket socket)
        {
            Socket = socket;
        }

        /// <summary>The connection, ready for use.</summary>
        public StreamSocket Socket { get; }
    }
}
