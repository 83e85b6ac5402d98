using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.System;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>A connection to a background task of another app that offers a service, or from such a client.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceconnection"/>
    public sealed class AppServiceConnection : IDisposable
    {
        // The connection that a task gets is made without a constructor: everything here starts as null.
        private TypedEventHandler<AppServiceConnection, AppServiceRequestReceivedEventArgs> requestReceived;
        private TypedEventHandler<AppServiceConnection, AppServiceClosedEventArgs> serviceClosed;

        public AppServiceConnection()
        {
            AppServiceName = "";
            PackageFamilyName = "";
        }

        /// <summary>The name of the service, as declared in the other app's manifest.</summary>
        public string AppServiceName { get; set; }
        /// <summary>The app that offers the service.</summary>
        public string PackageFamilyName { get; set; }
        public extern User User { get; set; }

        /// <summary>Raised for every message from the other side; what came before somebody listened comes then.</summary>
        public event TypedEventHandler<AppServiceConnection, AppServiceRequestReceivedEventArgs> RequestReceived
        {
            add
            {
                requestReceived += value;
                Attach();
            }
            remove { requestReceived -= value; }
        }

        /// <summary>Raised when the other side has gone.</summary>
        public event TypedEventHandler<AppServiceConnection, AppServiceClosedEventArgs> ServiceClosed
        {
            add
            {
                serviceClosed += value;
                Attach();
            }
            remove { serviceClosed -= value; }
        }

        public void Dispose()
        {
            Close();
        }

        /// <summary>Connects; the answer tells what went wrong, nothing is thrown for that.</summary>
        public IAsyncOperation<AppServiceConnectionStatus> OpenAsync()
        {
            return Connect().AsAsyncOperation();
        }

        /// <summary>Sends values and waits for the answer.</summary>
        /// <exception cref="InvalidOperationException">The connection is not open.</exception>
        /// <exception cref="ObjectDisposedException">It is open no more.</exception>
        public IAsyncOperation<AppServiceResponse> SendMessageAsync(ValueSet message)
        {
            return Ask(Send(ValueSetText.Encode(message))).AsAsyncOperation();
        }

        private async Task<AppServiceConnectionStatus> Connect()
        {
            var status = await Open(PackageFamilyName, AppServiceName).ConfigureAwait(false);
            if (status == AppServiceConnectionStatus.Success) Attach();
            return status;
        }

        private static async Task<AppServiceResponse> Ask(Task<string[]> answer)
        {
            return new AppServiceResponse(await answer.ConfigureAwait(false));
        }

        private void Attach()
        {
            if (requestReceived != null) HearRequests(RaiseRequest);
            if (serviceClosed != null) HearClosed(RaiseClosed);
        }

        private void RaiseRequest(AppServiceRequest request)
        {
            var args = new AppServiceRequestReceivedEventArgs(request);
            var handlers = requestReceived;
            if (handlers != null) handlers(this, args);
            args.HandlersReturned();
        }

        private void RaiseClosed(AppServiceClosedStatus status)
        {
            var handlers = serviceClosed;
            if (handlers != null) handlers(this, new AppServiceClosedEventArgs(status));
        }

        private extern void Close();
        private extern Task<AppServiceConnectionStatus> Open(string family, string name);
        /// <summary>The status by name, then the values of the answer, if there is one.</summary>
        private extern Task<string[]> Send(string[] message);
        /// <summary>These two do nothing before the connection is open.</summary>
        private extern void HearRequests(Action<AppServiceRequest> handler);
        private extern void HearClosed(Action<AppServiceClosedStatus> handler);
    }
}
