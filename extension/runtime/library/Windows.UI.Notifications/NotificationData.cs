using System;
using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>Values for the gaps of a toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationdata"/>
    public sealed class NotificationData
    {
        public NotificationData()
        {
        }

        public NotificationData(IEnumerable<KeyValuePair<string, string>> initialValues) : this(initialValues, 0)
        {
        }

        public NotificationData(IEnumerable<KeyValuePair<string, string>> initialValues, uint sequenceNumber)
        {
            if (initialValues == null) throw new ArgumentNullException("initialValues");
            foreach (var value in initialValues) Values[value.Key] = value.Value;
            SequenceNumber = sequenceNumber;
        }

        /// <summary>Guards against late updates; 0 always wins.</summary>
        public uint SequenceNumber { get; set; }
        public IDictionary<string, string> Values { get; } = new Dictionary<string, string>();
    }
}
