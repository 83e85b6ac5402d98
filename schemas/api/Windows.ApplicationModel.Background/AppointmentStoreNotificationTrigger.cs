namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when appointments change.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.appointmentstorenotificationtrigger"/>
    public sealed class AppointmentStoreNotificationTrigger : IBackgroundTrigger
    {
        public extern AppointmentStoreNotificationTrigger();
    }
}
