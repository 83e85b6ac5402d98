namespace Windows.Networking.Sockets
{
    /// <summary>Why the socket broker started a task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivitytriggerreason"/>
    public enum SocketActivityTriggerReason
    {
        /// <summary>No reason known.</summary>
        None = 0,
        /// <summary>Data or a packet arrived.</summary>
        SocketActivity = 1,
        /// <summary>A listener accepted a connection.</summary>
        ConnectionAccepted = 2,
        /// <summary>The agreed time passed without activity; send something to keep the connection alive.</summary>
        KeepAliveTimerExpired = 3,
        /// <summary>The connection is gone; make a new one.</summary>
        SocketClosed = 4,
    }
}
