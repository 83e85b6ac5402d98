namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a raw push notification arrives and the running app did not claim it first.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.pushnotificationtrigger"/>
    public sealed class PushNotificationTrigger : IBackgroundTrigger
    {
        public extern PushNotificationTrigger();
        public extern PushNotificationTrigger(string applicationId);
    }
}
