namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when something happens on a socket that the app has lent to the socket broker; works while the app is suspended or terminated.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.socketactivitytrigger"/>
    public sealed class SocketActivityTrigger : IBackgroundTrigger
    {
        public extern SocketActivityTrigger();
        /// <summary>Whether socket activity can wake this device from connected standby.</summary>
        public extern bool IsWakeFromLowPowerSupported { get; }
    }
}
