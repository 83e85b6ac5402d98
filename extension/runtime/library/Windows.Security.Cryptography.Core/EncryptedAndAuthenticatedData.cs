using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>An encrypted message with the tag that proves it whole.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.encryptedandauthenticateddata"/>
    public sealed class EncryptedAndAuthenticatedData
    {
        internal EncryptedAndAuthenticatedData(IBuffer tag, IBuffer data)
        {
            AuthenticationTag = tag;
            EncryptedData = data;
        }

        public IBuffer AuthenticationTag { get; }
        public IBuffer EncryptedData { get; }
    }
}
