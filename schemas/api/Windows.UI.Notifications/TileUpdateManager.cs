using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>Where an app changes its tile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.tileupdatemanager"/>
    public static class TileUpdateManager
    {
        /// <summary>The way to change the tile of this app.</summary>
        public static extern TileUpdater CreateTileUpdaterForApplication();
        /// <summary>The way to change the tile of this app.</summary>
        public static extern TileUpdater CreateTileUpdaterForApplication(string applicationId);
        public static extern TileUpdater CreateTileUpdaterForSecondaryTile(string tileId);
        /// <summary>The XML of a ready-made tile, with gaps to fill.</summary>
        public static extern XmlDocument GetTemplateContent(TileTemplateType type);
    }
}
