using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>Where an app changes the badge on its tile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.badgeupdatemanager"/>
    public static class BadgeUpdateManager
    {
        public static BadgeUpdater CreateBadgeUpdaterForApplication()
        {
            return new BadgeUpdater("");
        }

        public static BadgeUpdater CreateBadgeUpdaterForApplication(string applicationId)
        {
            return new BadgeUpdater("");
        }

        public static BadgeUpdater CreateBadgeUpdaterForSecondaryTile(string tileId)
        {
            if (string.IsNullOrEmpty(tileId)) throw new ArgumentException("The parameter is incorrect.");
            return new BadgeUpdater(tileId);
        }

        /// <summary>The XML of a ready-made badge, with gaps to fill.</summary>
        public static XmlDocument GetTemplateContent(BadgeTemplateType type)
        {
            var document = new XmlDocument();
            document.LoadXml("<badge value=\"\"/>");
            return document;
        }
    }
}
