namespace Windows.Networking.Sockets
{
    /// <summary>The kind of slot a channel asks for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltriggerresourcetype"/>
    public enum ControlChannelTriggerResourceType
    {
        /// <summary>Enough while the system is active.</summary>
        RequestSoftwareSlot = 0,
        /// <summary>Needed for waking from connected standby.</summary>
        RequestHardwareSlot = 1,
    }
}
