namespace Windows.ApplicationModel.AppService
{
    /// <summary>A promise to answer a message later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicedeferral"/>
    public sealed class AppServiceDeferral
    {
        private AppServiceRequestReceivedEventArgs args;

        internal AppServiceDeferral(AppServiceRequestReceivedEventArgs args)
        {
            this.args = args;
        }

        /// <summary>Declares the message dealt with.</summary>
        public void Complete()
        {
            if (args != null) args.HandlersReturned();
            args = null;
        }
    }
}
