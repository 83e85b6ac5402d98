namespace Windows.ApplicationModel.Core
{
    /// <summary>Why an app could not restart itself.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.apprestartfailurereason"/>
    public enum AppRestartFailureReason
    {
        RestartPending = 0,
        NotInForeground = 1,
        InvalidUser = 2,
        Other = 3,
    }
}
