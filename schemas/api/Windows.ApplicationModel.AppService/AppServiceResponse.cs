using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>The answer of an app service.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceresponse"/>
    public sealed class AppServiceResponse
    {
        private extern AppServiceResponse();
        public extern ValueSet Message { get; }
        public extern AppServiceResponseStatus Status { get; }
    }
}
