namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task on an event that a service of the machine raises under a name of its own.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.customsystemeventtrigger"/>
    public sealed class CustomSystemEventTrigger : IBackgroundTrigger
    {
        public extern CustomSystemEventTrigger(string triggerId, CustomSystemEventTriggerRecurrence recurrence);
        public extern CustomSystemEventTriggerRecurrence Recurrence { get; }
        public extern string TriggerId { get; }
    }
}
