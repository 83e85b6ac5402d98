namespace Windows.ApplicationModel.AppService
{
    /// <summary>How an attempt to connect to an app service ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceconnectionstatus"/>
    public enum AppServiceConnectionStatus
    {
        Success = 0,
        AppNotInstalled = 1,
        AppUnavailable = 2,
        AppServiceUnavailable = 3,
        Unknown = 4,
        RemoteSystemUnavailable = 5,
        RemoteSystemNotSupportedByApp = 6,
        NotAuthorized = 7,
        AuthenticationError = 8,
        NetworkNotAvailable = 9,
        DisabledByPolicy = 10,
        WebServiceUnavailable = 11,
    }
}
