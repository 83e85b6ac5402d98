namespace Windows.Networking.Sockets
{
    /// <summary>What the push and keep-alive tasks of a channel get.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.icontrolchanneltriggereventdetails"/>
    public interface IControlChannelTriggerEventDetails
    {
        /// <summary>The channel that fired.</summary>
        ControlChannelTrigger ControlChannelTrigger { get; }
    }
}
