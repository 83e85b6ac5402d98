namespace Windows.Networking.Sockets
{
    /// <summary>Whether activity on a lent socket may wake the device from connected standby.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivityconnectedstandbyaction"/>
    public enum SocketActivityConnectedStandbyAction
    {
        /// <summary>Activity waits until the device is awake.</summary>
        DoNotWake = 0,
        /// <summary>Activity wakes the device, if it can be woken.</summary>
        Wake = 1,
    }
}
