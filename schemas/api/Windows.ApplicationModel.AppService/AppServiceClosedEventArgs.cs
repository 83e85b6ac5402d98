namespace Windows.ApplicationModel.AppService
{
    /// <summary>Tells why an app service connection ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceclosedeventargs"/>
    public sealed class AppServiceClosedEventArgs
    {
        private extern AppServiceClosedEventArgs();
        public extern AppServiceClosedStatus Status { get; }
    }
}
