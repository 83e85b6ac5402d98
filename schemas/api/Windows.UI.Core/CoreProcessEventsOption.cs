namespace Windows.UI.Core
{
    /// <summary>How long to process what is queued.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.coreprocesseventsoption"/>
    public enum CoreProcessEventsOption
    {
        ProcessOneAndAllPending = 0,
        ProcessOneIfPresent = 1,
        ProcessUntilQuit = 2,
        ProcessAllIfPresent = 3,
    }
}
