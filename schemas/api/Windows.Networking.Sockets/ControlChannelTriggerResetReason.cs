namespace Windows.Networking.Sockets
{
    /// <summary>Why channels were torn down.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltriggerresetreason"/>
    public enum ControlChannelTriggerResetReason
    {
        /// <summary>Another user took over the machine.</summary>
        FastUserSwitched = 0,
        /// <summary>The machine left connected standby.</summary>
        LowPowerExit = 1,
        /// <summary>Quiet hours ended (Windows 8.1).</summary>
        QuietHoursExit = 2,
        /// <summary>The app was started anew.</summary>
        ApplicationRestart = 3,
    }
}
