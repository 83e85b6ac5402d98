using Windows.Foundation.Collections;

namespace Windows.UI.Notifications
{
    /// <summary>What a task gets that the user started with a button of a toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationactiontriggerdetail"/>
    public sealed class ToastNotificationActionTriggerDetail
    {
        private extern ToastNotificationActionTriggerDetail();
        /// <summary>The argument of the button.</summary>
        public extern string Argument { get; }
        /// <summary>What the user entered.</summary>
        public extern ValueSet UserInput { get; }
    }
}
