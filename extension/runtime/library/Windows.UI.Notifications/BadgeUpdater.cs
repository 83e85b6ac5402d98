using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>Changes the badge.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.badgeupdater"/>
    public sealed class BadgeUpdater
    {
        /// <summary>Empty for the tile of the app itself.</summary>
        private readonly string tile;

        internal BadgeUpdater(string tile)
        {
            this.tile = tile;
        }

        /// <summary>Takes the badge away.</summary>
        public void Clear()
        {
            Set(tile, null);
        }

        public extern void StartPeriodicUpdate(Uri badgeContent, DateTimeOffset startTime, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdate(Uri badgeContent, PeriodicUpdateRecurrence requestedInterval);
        public extern void StopPeriodicUpdate();

        /// <summary>Shows a number or glyph; 0 and none take the badge away.</summary>
        public void Update(BadgeNotification notification)
        {
            if (notification == null) throw new ArgumentNullException("notification");
            var badge = notification.Content.SelectSingleNode("/badge") as XmlElement;
            var value = badge == null ? "" : badge.GetAttribute("value");
            Set(tile, value == "" || value == "0" || value == "none" ? null : value);
        }

        private static extern void Set(string tile, string value);
    }
}
