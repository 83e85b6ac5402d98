namespace Windows.ApplicationModel
{
    /// <summary>Whether a start at sign-in is switched on, and by whom.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.startuptaskstate"/>
    public enum StartupTaskState
    {
        Disabled = 0,
        DisabledByUser = 1,
        Enabled = 2,
        DisabledByPolicy = 3,
        EnabledByPolicy = 4,
    }
}
