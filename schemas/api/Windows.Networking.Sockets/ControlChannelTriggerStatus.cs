namespace Windows.Networking.Sockets
{
    /// <summary>What became of a request for a slot; only the two allocated values mean success.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltriggerstatus"/>
    public enum ControlChannelTriggerStatus
    {
        /// <summary>Asked for, not yet granted.</summary>
        HardwareSlotRequested = 0,
        /// <summary>Works while the system is active, not in connected standby.</summary>
        SoftwareSlotAllocated = 1,
        /// <summary>Works also in connected standby.</summary>
        HardwareSlotAllocated = 2,
        /// <summary>More slots than the app may have.</summary>
        PolicyError = 3,
        /// <summary>The network adapter cannot do it.</summary>
        SystemError = 4,
        /// <summary>The connection was already gone.</summary>
        TransportDisconnected = 5,
        /// <summary>The broker is not ready; try again on a system event.</summary>
        ServiceUnavailable = 6,
    }
}
