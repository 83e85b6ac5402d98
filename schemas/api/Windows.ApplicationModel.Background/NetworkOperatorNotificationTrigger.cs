namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task on a message of a mobile operator to its app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.networkoperatornotificationtrigger"/>
    public sealed class NetworkOperatorNotificationTrigger : IBackgroundTrigger
    {
        public extern NetworkOperatorNotificationTrigger(string networkAccountId);
        public extern string NetworkAccountId { get; }
    }
}
