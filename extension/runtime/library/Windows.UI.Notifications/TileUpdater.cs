using System;
using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>Changes the tile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.tileupdater"/>
    public sealed class TileUpdater
    {
        /// <summary>Empty for the tile of the app itself.</summary>
        private readonly string tile;

        internal TileUpdater(string tile)
        {
            this.tile = tile;
        }

        public NotificationSetting Setting
        {
            get { return NotificationSetting.Enabled; }
        }

        public extern void AddToSchedule(ScheduledTileNotification scheduledTile);

        /// <summary>Takes everything off the tile.</summary>
        public void Clear()
        {
            Set(tile, null, NotificationTexts.Of(null));
        }

        /// <summary>Lets the tile show several updates in turn; the journal has each of them anyway.</summary>
        public void EnableNotificationQueue(bool enable)
        {
        }

        public void EnableNotificationQueueForSquare150x150(bool enable)
        {
        }

        public void EnableNotificationQueueForSquare310x310(bool enable)
        {
        }

        public void EnableNotificationQueueForWide310x150(bool enable)
        {
        }

        public extern IReadOnlyList<ScheduledTileNotification> GetScheduledTileNotifications();
        public extern void RemoveFromSchedule(ScheduledTileNotification scheduledTile);
        public extern void StartPeriodicUpdate(Uri tileContent, DateTimeOffset startTime, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdate(Uri tileContent, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdateBatch(IEnumerable<Uri> tileContents, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdateBatch(IEnumerable<Uri> tileContents, DateTimeOffset startTime, PeriodicUpdateRecurrence requestedInterval);
        public extern void StopPeriodicUpdate();

        /// <summary>Shows something new on the tile.</summary>
        public void Update(TileNotification notification)
        {
            if (notification == null) throw new ArgumentNullException("notification");
            Set(tile, notification.Content.GetXml(), NotificationTexts.Of(notification.Content));
        }

        private static extern void Set(string tile, string xml, string[] lines);
    }
}
