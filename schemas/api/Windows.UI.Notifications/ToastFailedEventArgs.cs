using System;

namespace Windows.UI.Notifications
{
    /// <summary>Why a toast could not be shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastfailedeventargs"/>
    public sealed class ToastFailedEventArgs
    {
        private extern ToastFailedEventArgs();
        public extern Exception ErrorCode { get; }
    }
}
