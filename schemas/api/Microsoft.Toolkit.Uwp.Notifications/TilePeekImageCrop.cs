namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>How the picture that comes over a tile is cut.</summary>
    public enum TilePeekImageCrop
    {
        Default,
        None,
        Circle,
    }
}
