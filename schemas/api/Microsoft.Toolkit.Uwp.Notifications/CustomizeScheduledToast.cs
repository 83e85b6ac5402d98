using Windows.UI.Notifications;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Sets tag and group of a toast before it is planned.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.notifications.customizescheduledtoast"/>
    public delegate void CustomizeScheduledToast(ScheduledToastNotification toast);
}
