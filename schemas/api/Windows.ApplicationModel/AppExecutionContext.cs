namespace Windows.ApplicationModel
{
    /// <summary>Whether an app runs by itself or inside another one.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appexecutioncontext"/>
    public enum AppExecutionContext
    {
        Unknown = 0,
        Host = 1,
        Guest = 2,
    }
}
