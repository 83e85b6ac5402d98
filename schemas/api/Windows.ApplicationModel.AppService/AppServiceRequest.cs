using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>A message from the client of an app service.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicerequest"/>
    public sealed class AppServiceRequest
    {
        private extern AppServiceRequest();
        public extern ValueSet Message { get; }
        /// <summary>Answers the message; only once.</summary>
        public extern IAsyncOperation<AppServiceResponseStatus> SendResponseAsync(ValueSet message);
    }
}
