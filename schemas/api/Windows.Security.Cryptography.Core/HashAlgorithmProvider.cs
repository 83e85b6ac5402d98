using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>Makes hashes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.hashalgorithmprovider"/>
    public sealed class HashAlgorithmProvider
    {
        private extern HashAlgorithmProvider();
        public extern string AlgorithmName { get; }
        public extern uint HashLength { get; }
        public static extern HashAlgorithmProvider OpenAlgorithm(string algorithm);
        public extern CryptographicHash CreateHash();
        public extern IBuffer HashData(IBuffer data);
    }
}
