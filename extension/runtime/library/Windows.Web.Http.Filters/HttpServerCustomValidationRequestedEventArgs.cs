using System;
using System.Collections.Generic;
using System.Threading;
using Windows.Foundation;
using Windows.Networking.Sockets;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Web.Http.Filters
{
    /// <summary>A server's certificate, for the app to judge.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpservercustomvalidationrequestedeventargs"/>
    public sealed class HttpServerCustomValidationRequestedEventArgs
    {
        private readonly Action<bool> judged;
        private bool isRejected;
        /// <summary>The handlers themselves, and their deferrals.</summary>
        private int waiting = 1;

        internal HttpServerCustomValidationRequestedEventArgs(HttpRequestMessage request, IReadOnlyList<ChainValidationResult> errors, SocketSslErrorSeverity severity, Action<bool> judged)
        {
            RequestMessage = request;
            ServerCertificateErrors = errors;
            ServerCertificateErrorSeverity = severity;
            this.judged = judged;
        }

        public HttpRequestMessage RequestMessage { get; }
        public extern Certificate ServerCertificate { get; }
        public SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        /// <summary>Those that IgnorableServerCertificateErrors names.</summary>
        public IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }

        public Deferral GetDeferral()
        {
            Interlocked.Increment(ref waiting);
            return new Deferral(HandlersReturned);
        }

        /// <summary>Ends the connection.</summary>
        public void Reject()
        {
            isRejected = true;
        }

        internal void HandlersReturned()
        {
            if (Interlocked.Decrement(ref waiting) == 0) judged(!isRejected);
        }
    }
}
