using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>A part of a notification.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.iadaptivenotificationcontent"/>
    public interface IAdaptiveNotificationContent
    {
        IDictionary<string, string> Hints { get; }
        AdaptiveNotificationContentKind Kind { get; }
    }
}
