using System;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The sizes that a tile can have.</summary>
    [Flags]
    public enum TileSize
    {
        Small = 1,
        Medium = 2,
        Wide = 4,
        Large = 8,
    }
}
