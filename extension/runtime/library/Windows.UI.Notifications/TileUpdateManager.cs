using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>Where an app changes its tile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.tileupdatemanager"/>
    public static class TileUpdateManager
    {
        public static TileUpdater CreateTileUpdaterForApplication()
        {
            return new TileUpdater("");
        }

        public static TileUpdater CreateTileUpdaterForApplication(string applicationId)
        {
            return new TileUpdater("");
        }

        public static TileUpdater CreateTileUpdaterForSecondaryTile(string tileId)
        {
            if (string.IsNullOrEmpty(tileId)) throw new ArgumentException("The parameter is incorrect.");
            return new TileUpdater(tileId);
        }

        /// <summary>The XML of a ready-made tile, with gaps to fill.</summary>
        public static XmlDocument GetTemplateContent(TileTemplateType type)
        {
            var xml = Template(type.ToString());
            if (xml == null) throw new NotSupportedException("The simulated Windows does not have the tile template " + type + ".");
            var document = new XmlDocument();
            document.LoadXml(xml);
            return document;
        }

        /// <summary>Null for templates that are not known.</summary>
        private static extern string Template(string name);
    }
}
