using Windows.UI.Notifications;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Sets tag, group and times of a toast before it is shown.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.notifications.customizetoast"/>
    public delegate void CustomizeToast(ToastNotification toast);
}
