using System.Collections.Generic;
using Windows.Foundation;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Lets the app refuse a server by its certificate.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketservercustomvalidationrequestedeventargs"/>
    public sealed class WebSocketServerCustomValidationRequestedEventArgs
    {
        private readonly CertificateVerdict verdict;

        internal WebSocketServerCustomValidationRequestedEventArgs(string[] errors, string severity, CertificateVerdict verdict)
        {
            ServerCertificateErrors = CertificateErrors.Results(errors);
            ServerCertificateErrorSeverity = CertificateErrors.Severity(severity);
            this.verdict = verdict;
        }

        public extern Certificate ServerCertificate { get; }
        /// <summary>Those that IgnorableServerCertificateErrors names.</summary>
        public IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }

        public Deferral GetDeferral()
        {
            return verdict.GetDeferral();
        }

        /// <summary>Refuses the server.</summary>
        public void Reject()
        {
            verdict.Reject();
        }
    }
}
