using Windows.Foundation.Collections;

namespace Windows.UI.Notifications
{
    /// <summary>What the user did with a toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastactivatedeventargs"/>
    public sealed class ToastActivatedEventArgs
    {
        private extern ToastActivatedEventArgs();
        public extern string Arguments { get; }
        public extern ValueSet UserInput { get; }
    }
}
