namespace Windows.ApplicationModel.AppService
{
    /// <summary>Carries a message to an app service.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicerequestreceivedeventargs"/>
    public sealed class AppServiceRequestReceivedEventArgs
    {
        /// <summary>The handlers, and every deferral.</summary>
        private int open = 1;

        internal AppServiceRequestReceivedEventArgs(AppServiceRequest request)
        {
            Request = request;
        }

        public AppServiceRequest Request { get; }

        /// <summary>Lets the handler answer asynchronously.</summary>
        public AppServiceDeferral GetDeferral()
        {
            open++;
            return new AppServiceDeferral(this);
        }

        /// <summary>The handlers, or whoever has a deferral, are done.</summary>
        internal void HandlersReturned()
        {
            if (--open == 0) Request.Handled();
        }
    }
}
