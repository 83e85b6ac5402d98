namespace Windows.ApplicationModel.AppService
{
    /// <summary>Why an app service connection ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceclosedstatus"/>
    public enum AppServiceClosedStatus
    {
        Completed = 0,
        Canceled = 1,
        ResourceLimitsExceeded = 2,
        Unknown = 3,
    }
}
