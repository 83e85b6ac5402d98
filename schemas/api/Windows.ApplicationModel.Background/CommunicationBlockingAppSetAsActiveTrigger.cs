namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the app becomes the active call and message filter.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.communicationblockingappsetasactivetrigger"/>
    public sealed class CommunicationBlockingAppSetAsActiveTrigger : IBackgroundTrigger
    {
        public extern CommunicationBlockingAppSetAsActiveTrigger();
    }
}
