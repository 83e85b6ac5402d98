namespace Windows.UI.Notifications
{
    /// <summary>Why a toast left the screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastdismissedeventargs"/>
    public sealed class ToastDismissedEventArgs
    {
        private extern ToastDismissedEventArgs();
        public extern ToastDismissalReason Reason { get; }
    }
}
