namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the user calls a spoken assistant.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.conversationalagenttrigger"/>
    public sealed class ConversationalAgentTrigger : IBackgroundTrigger
    {
        public extern ConversationalAgentTrigger();
    }
}
