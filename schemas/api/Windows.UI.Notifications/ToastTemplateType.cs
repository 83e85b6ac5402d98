namespace Windows.UI.Notifications
{
    /// <summary>The ready-made toasts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toasttemplatetype"/>
    public enum ToastTemplateType
    {
        ToastImageAndText01 = 0,
        ToastImageAndText02 = 1,
        ToastImageAndText03 = 2,
        ToastImageAndText04 = 3,
        ToastText01 = 4,
        ToastText02 = 5,
        ToastText03 = 6,
        ToastText04 = 7,
    }
}
