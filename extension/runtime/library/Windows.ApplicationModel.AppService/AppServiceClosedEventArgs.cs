namespace Windows.ApplicationModel.AppService
{
    /// <summary>Tells why an app service connection ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceclosedeventargs"/>
    public sealed class AppServiceClosedEventArgs
    {
        internal AppServiceClosedEventArgs(AppServiceClosedStatus status)
        {
            Status = status;
        }

        public AppServiceClosedStatus Status { get; }
    }
}
