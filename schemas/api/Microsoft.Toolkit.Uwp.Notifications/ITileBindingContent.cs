namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What a tile of one size can show.</summary>
    public interface ITileBindingContent
    {
    }
}
