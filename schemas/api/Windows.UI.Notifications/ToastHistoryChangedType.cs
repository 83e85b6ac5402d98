namespace Windows.UI.Notifications
{
    /// <summary>What happened to the toasts in the notification centre.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toasthistorychangedtype"/>
    public enum ToastHistoryChangedType
    {
        Cleared = 0,
        Removed = 1,
        Expired = 2,
        Added = 3,
    }
}
