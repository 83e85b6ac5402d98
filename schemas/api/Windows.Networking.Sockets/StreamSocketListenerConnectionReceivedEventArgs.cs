namespace Windows.Networking.Sockets
{
    /// <summary>Carries an accepted connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistenerconnectionreceivedeventargs"/>
    public sealed class StreamSocketListenerConnectionReceivedEventArgs
    {
        private extern StreamSocketListenerConnectionReceivedEventArgs();
        /// <summary>The connection, ready for use.</summary>
        public extern StreamSocket Socket { get; }
    }
}
