namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Where the content of a tile stands from top to bottom.</summary>
    public enum TileTextStacking
    {
        Top,
        Center,
        Bottom,
    }
}
