namespace Windows.ApplicationModel.AppService
{
    /// <summary>Whether an answer of an app service arrived.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceresponsestatus"/>
    public enum AppServiceResponseStatus
    {
        Success = 0,
        Failure = 1,
        ResourceLimitsExceeded = 2,
        Unknown = 3,
        RemoteSystemUnavailable = 4,
        MessageSizeTooLarge = 5,
        AppUnavailable = 6,
        AuthenticationError = 7,
        NetworkNotAvailable = 8,
        DisabledByPolicy = 9,
        WebServiceUnavailable = 10,
    }
}
