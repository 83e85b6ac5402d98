namespace Windows.ApplicationModel.Background
{
    /// <summary>Whether a custom event starts the task once or each time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.customsystemeventtriggerrecurrence"/>
    public enum CustomSystemEventTriggerRecurrence
    {
        Once = 0,
        Always = 1,
    }
}
