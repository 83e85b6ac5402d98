using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>Values for the gaps of a toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationdata"/>
    public sealed class NotificationData
    {
        /// <summary>Guards against late updates; 0 always wins.</summary>
        public extern uint SequenceNumber { get; set; }
        public extern IDictionary<string, string> Values { get; }
        public extern NotificationData();
        public extern NotificationData(IEnumerable<KeyValuePair<string, string>> initialValues);
        public extern NotificationData(IEnumerable<KeyValuePair<string, string>> initialValues, uint sequenceNumber);
    }
}
