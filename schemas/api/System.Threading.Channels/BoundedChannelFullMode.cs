namespace System.Threading.Channels
{
    /// <summary>What happens when a full channel is written to.</summary>
    public enum BoundedChannelFullMode
    {
        Wait,
        DropNewest,
        DropOldest,
        DropWrite,
    }
}
