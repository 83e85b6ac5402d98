using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>Where an app changes the badge on its tile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.badgeupdatemanager"/>
    public static class BadgeUpdateManager
    {
        /// <summary>The way to change the badge of this app.</summary>
        public static extern BadgeUpdater CreateBadgeUpdaterForApplication();
        /// <summary>The way to change the badge of this app.</summary>
        public static extern BadgeUpdater CreateBadgeUpdaterForApplication(string applicationId);
        public static extern BadgeUpdater CreateBadgeUpdaterForSecondaryTile(string tileId);
        /// <summary>The XML of a badge, with a gap to fill.</summary>
        public static extern XmlDocument GetTemplateContent(BadgeTemplateType type);
    }
}
