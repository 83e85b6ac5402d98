using System;
using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>Changes the tile.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.tileupdater"/>
    public sealed class TileUpdater
    {
        private extern TileUpdater();
        public extern NotificationSetting Setting { get; }
        public extern void AddToSchedule(ScheduledTileNotification scheduledTile);
        /// <summary>Goes back to the default.</summary>
        public extern void Clear();
        public extern void EnableNotificationQueue(bool enable);
        public extern void EnableNotificationQueueForSquare150x150(bool enable);
        public extern void EnableNotificationQueueForSquare310x310(bool enable);
        public extern void EnableNotificationQueueForWide310x150(bool enable);
        public extern IReadOnlyList<ScheduledTileNotification> GetScheduledTileNotifications();
        public extern void RemoveFromSchedule(ScheduledTileNotification scheduledTile);
        public extern void StartPeriodicUpdate(Uri tileContent, DateTimeOffset startTime, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdate(Uri tileContent, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdateBatch(IEnumerable<Uri> tileContents, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdateBatch(IEnumerable<Uri> tileContents, DateTimeOffset startTime, PeriodicUpdateRecurrence requestedInterval);
        public extern void StopPeriodicUpdate();
        /// <summary>Shows new content.</summary>
        public extern void Update(TileNotification notification);
    }
}
