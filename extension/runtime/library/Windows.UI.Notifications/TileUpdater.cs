using System;
using System.Collections.Generic;
using Windows.Data.Xml.Dom;

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

        /// <summary>Updates the tile at that time, whether the app runs or not.</summary>
        public void AddToSchedule(ScheduledTileNotification scheduledTile)
        {
            if (scheduledTile == null) throw new ArgumentNullException("scheduledTile");
            if (scheduledTile.DeliveryTime <= DateTimeOffset.Now) throw new ArgumentException("Value does not fall within the expected range.");
            if (scheduledTile.Id == "") scheduledTile.Id = "Tile " + Guid.NewGuid().ToString("N").Substring(0, 8);
            Schedule(tile, scheduledTile.Id, scheduledTile.DeliveryTime.UtcTicks, scheduledTile.Tag, scheduledTile.Content.GetXml(), NotificationTexts.Of(scheduledTile.Content));
        }

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

        /// <summary>Those whose time has not come, the next first.</summary>
        public IReadOnlyList<ScheduledTileNotification> GetScheduledTileNotifications()
        {
            var found = new List<ScheduledTileNotification>();
            var texts = Scheduled(tile);
            for (var i = 0; i < texts.Length; i += 4)
            {
                var content = new XmlDocument();
                content.LoadXml(texts[i + 2]);
                var due = new DateTimeOffset(long.Parse(texts[i + 3]), TimeSpan.Zero).ToLocalTime();
                found.Add(new ScheduledTileNotification(content, due) { Id = texts[i], Tag = texts[i + 1] });
            }
            return found;
        }

        public void RemoveFromSchedule(ScheduledTileNotification scheduledTile)
        {
            if (scheduledTile == null) throw new ArgumentNullException("scheduledTile");
            Unschedule(tile, scheduledTile.Id);
        }

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
        private static extern void Schedule(string tile, string id, long due, string tag, string xml, string[] lines);
        private static extern void Unschedule(string tile, string id);
        private static extern string[] Scheduled(string tile);
    }
}
