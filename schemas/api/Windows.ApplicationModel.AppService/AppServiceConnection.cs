using System;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.System;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>A connection to a background task of another app that offers a service, or from such a client.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceconnection"/>
    public sealed class AppServiceConnection : IDisposable
    {
        public extern AppServiceConnection();
        /// <summary>The name of the service, as declared in the other app's manifest.</summary>
        public extern string AppServiceName { get; set; }
        /// <summary>The app that offers the service.</summary>
        public extern string PackageFamilyName { get; set; }
        public extern User User { get; set; }
        /// <summary>Raised for every message from the other side.</summary>
        public extern event TypedEventHandler<AppServiceConnection, AppServiceRequestReceivedEventArgs> RequestReceived;
        /// <summary>Raised when the other side has gone.</summary>
        public extern event TypedEventHandler<AppServiceConnection, AppServiceClosedEventArgs> ServiceClosed;
        public extern void Dispose();
        /// <summary>Connects; the answer tells what went wrong, nothing is thrown for that.</summary>
        public extern IAsyncOperation<AppServiceConnectionStatus> OpenAsync();
        /// <summary>Sends values and waits for the answer.</summary>
        public extern IAsyncOperation<AppServiceResponse> SendMessageAsync(ValueSet message);
    }
}
