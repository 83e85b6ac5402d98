namespace System.Threading.Channels
{
    /// <summary>Options of a channel without limit.</summary>
    public sealed class UnboundedChannelOptions : ChannelOptions
    {
    }
}
