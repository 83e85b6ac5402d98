namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a chat message was sent or received (phone).</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.chatmessagenotificationtrigger"/>
    public sealed class ChatMessageNotificationTrigger : IBackgroundTrigger
    {
        public extern ChatMessageNotificationTrigger();
    }
}
