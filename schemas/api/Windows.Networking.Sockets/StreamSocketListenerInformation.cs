namespace Windows.Networking.Sockets
{
    /// <summary>The port a listener is bound to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistenerinformation"/>
    public sealed class StreamSocketListenerInformation
    {
        private extern StreamSocketListenerInformation();
        public extern string LocalPort { get; }
    }
}
