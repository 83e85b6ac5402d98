namespace Windows.ApplicationModel.AppService
{
    /// <summary>Carries a message to an app service.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicerequestreceivedeventargs"/>
    public sealed class AppServiceRequestReceivedEventArgs
    {
        private extern AppServiceRequestReceivedEventArgs();
        public extern AppServiceRequest Request { get; }
        /// <summary>Lets the handler answer asynchronously.</summary>
        public extern AppServiceDeferral GetDeferral();
    }
}
