namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when mail changes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.emailstorenotificationtrigger"/>
    public sealed class EmailStoreNotificationTrigger : IBackgroundTrigger
    {
        public extern EmailStoreNotificationTrigger();
    }
}
