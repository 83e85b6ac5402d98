namespace Windows.Networking.NetworkOperators
{
    /// <summary>What a task gets that a mobile operator's message started.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.networkoperatornotificationeventdetails"/>
    public sealed class NetworkOperatorNotificationEventDetails
    {
        private extern NetworkOperatorNotificationEventDetails();
        public extern byte EncodingType { get; }
        public extern string Message { get; }
        public extern string NetworkAccountId { get; }
        public extern NetworkOperatorEventMessageType NotificationType { get; }
    }
}
