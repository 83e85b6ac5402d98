namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>How the picture behind a tile is cut.</summary>
    public enum TileBackgroundImageCrop
    {
        Default,
        None,
        Circle,
    }
}
