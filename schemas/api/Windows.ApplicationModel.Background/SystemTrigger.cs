namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the chosen event of the system occurs.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemtrigger"/>
    public sealed class SystemTrigger : IBackgroundTrigger
    {
        public extern SystemTrigger(SystemTriggerType triggerType, bool oneShot);
        /// <summary>Whether the registration is used up by its first run; not allowed for ControlChannelReset.</summary>
        public extern bool OneShot { get; }
        public extern SystemTriggerType TriggerType { get; }
    }
}
