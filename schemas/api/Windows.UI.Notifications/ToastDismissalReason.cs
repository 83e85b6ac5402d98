namespace Windows.UI.Notifications
{
    /// <summary>Why a toast left the screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastdismissalreason"/>
    public enum ToastDismissalReason
    {
        UserCanceled = 0,
        ApplicationHidden = 1,
        TimedOut = 2,
    }
}
