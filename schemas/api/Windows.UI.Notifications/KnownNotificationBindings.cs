namespace Windows.UI.Notifications
{
    /// <summary>The names of the forms of a notification.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.knownnotificationbindings"/>
    public static class KnownNotificationBindings
    {
        public static extern string ToastGeneric { get; }
    }
}
