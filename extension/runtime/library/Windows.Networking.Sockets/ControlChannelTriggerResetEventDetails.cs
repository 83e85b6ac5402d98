namespace Windows.Networking.Sockets
{
    /// <summary>What a task gets that was started because slots were taken back. The host makes the object, without a constructor.</summary>
    internal sealed class ControlChannelTriggerResetEventDetails : IControlChannelTriggerResetEventDetails
    {
        public extern bool HardwareSlotReset { get; }
        public extern ControlChannelTriggerResetReason ResetReason { get; }
        public extern bool SoftwareSlotReset { get; }
    }
}
