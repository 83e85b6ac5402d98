namespace Windows.Networking.NetworkOperators
{
    /// <summary>What a task gets that an account's data usage started.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.networkoperatordatausagetriggerdetails"/>
    public sealed class NetworkOperatorDataUsageTriggerDetails
    {
        private extern NetworkOperatorDataUsageTriggerDetails();
        public extern NetworkOperatorDataUsageNotificationKind NotificationKind { get; }
    }
}
