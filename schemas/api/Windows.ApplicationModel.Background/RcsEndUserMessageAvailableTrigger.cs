namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a message of the operator for the user is available.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.rcsendusermessageavailabletrigger"/>
    public sealed class RcsEndUserMessageAvailableTrigger : IBackgroundTrigger
    {
        public extern RcsEndUserMessageAvailableTrigger();
    }
}
