namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a chat message is received (phone).</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.chatmessagereceivednotificationtrigger"/>
    public sealed class ChatMessageReceivedNotificationTrigger : IBackgroundTrigger
    {
        public extern ChatMessageReceivedNotificationTrigger();
    }
}
