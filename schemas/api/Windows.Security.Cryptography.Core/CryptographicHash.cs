using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>A hash that is fed piece by piece.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.cryptographichash"/>
    public sealed class CryptographicHash
    {
        private extern CryptographicHash();
        public extern void Append(IBuffer data);
        public extern IBuffer GetValueAndReset();
    }
}
