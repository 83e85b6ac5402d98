namespace Windows.Networking.Sockets
{
    /// <summary>What a task gets that was started because channels were torn down.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.icontrolchanneltriggerreseteventdetails"/>
    public interface IControlChannelTriggerResetEventDetails
    {
        /// <summary>Whether channels with hardware slots were hit.</summary>
        bool HardwareSlotReset { get; }
        ControlChannelTriggerResetReason ResetReason { get; }
        /// <summary>Whether channels with software slots were hit.</summary>
        bool SoftwareSlotReset { get; }
    }
}
