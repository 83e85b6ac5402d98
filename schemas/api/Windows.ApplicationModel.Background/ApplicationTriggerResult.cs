namespace Windows.ApplicationModel.Background
{
    /// <summary>Whether a requested run was granted.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.applicationtriggerresult"/>
    public enum ApplicationTriggerResult
    {
        Allowed = 0,
        CurrentlyRunning = 1,
        DisabledByPolicy = 2,
        UnknownError = 3,
    }
}
