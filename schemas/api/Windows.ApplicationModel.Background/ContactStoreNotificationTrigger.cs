namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when contacts change.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.contactstorenotificationtrigger"/>
    public sealed class ContactStoreNotificationTrigger : IBackgroundTrigger
    {
        public extern ContactStoreNotificationTrigger();
    }
}
