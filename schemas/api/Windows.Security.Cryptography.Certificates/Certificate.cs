using System;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Certificates
{
    /// <summary>A certificate, such as that of a server.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.certificates.certificate"/>
    public sealed class Certificate
    {
        public extern Certificate(IBuffer certBlob);
        public extern string FriendlyName { get; set; }
        public extern bool HasPrivateKey { get; }
        public extern bool IsStronglyProtected { get; }
        public extern string Issuer { get; }
        public extern byte[] SerialNumber { get; }
        public extern string Subject { get; }
        public extern DateTimeOffset ValidFrom { get; }
        public extern DateTimeOffset ValidTo { get; }
        public extern IBuffer GetCertificateBlob();
        public extern byte[] GetHashValue(string hashAlgorithmName);
        public extern byte[] GetHashValue();
    }
}
