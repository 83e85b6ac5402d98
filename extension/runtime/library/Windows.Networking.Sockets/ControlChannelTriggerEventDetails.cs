namespace Windows.Networking.Sockets
{
    /// <summary>What the push and keep-alive tasks of a channel get. The host makes the object, without a constructor.</summary>
    internal sealed class ControlChannelTriggerEventDetails : IControlChannelTriggerEventDetails
    {
        public extern ControlChannelTrigger ControlChannelTrigger { get; }
    }
}
