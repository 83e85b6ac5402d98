using System;

namespace Windows.UI.Notifications
{
    /// <summary>Changes the badge.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.badgeupdater"/>
    public sealed class BadgeUpdater
    {
        private extern BadgeUpdater();
        /// <summary>Removes the badge.</summary>
        public extern void Clear();
        public extern void StartPeriodicUpdate(Uri badgeContent, DateTimeOffset startTime, PeriodicUpdateRecurrence requestedInterval);
        public extern void StartPeriodicUpdate(Uri badgeContent, PeriodicUpdateRecurrence requestedInterval);
        public extern void StopPeriodicUpdate();
        /// <summary>Shows a badge.</summary>
        public extern void Update(BadgeNotification notification);
    }
}
