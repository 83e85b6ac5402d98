namespace Windows.Networking.Sockets
{
    /// <summary>What a task gets that the socket broker started: why, and which socket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivitytriggerdetails"/>
    public sealed class SocketActivityTriggerDetails
    {
        private extern SocketActivityTriggerDetails();
        /// <summary>Why the task was started.</summary>
        public extern SocketActivityTriggerReason Reason { get; }
        /// <summary>The socket in question; reading its socket property takes the socket back from the broker.</summary>
        public extern SocketActivityInformation SocketInformation { get; }
    }
}
