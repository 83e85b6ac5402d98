namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the user presses a button of a toast that is marked for background activation.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.toastnotificationactiontrigger"/>
    public sealed class ToastNotificationActionTrigger : IBackgroundTrigger
    {
        public extern ToastNotificationActionTrigger();
        public extern ToastNotificationActionTrigger(string applicationId);
    }
}
