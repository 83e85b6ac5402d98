using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>A text of a notification.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.adaptivenotificationtext"/>
    public sealed class AdaptiveNotificationText : IAdaptiveNotificationContent
    {
        public extern AdaptiveNotificationText();
        public extern IDictionary<string, string> Hints { get; }
        public extern AdaptiveNotificationContentKind Kind { get; }
        public extern string Language { get; set; }
        public extern string Text { get; set; }
    }
}
