namespace Windows.ApplicationModel.AppService
{
    /// <summary>A promise to answer a message later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicedeferral"/>
    public sealed class AppServiceDeferral
    {
        private extern AppServiceDeferral();
        /// <summary>Declares the message dealt with.</summary>
        public extern void Complete();
    }
}
