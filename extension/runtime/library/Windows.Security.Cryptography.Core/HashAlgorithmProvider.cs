using System;
using System.Runtime.InteropServices.WindowsRuntime;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>Makes hashes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.hashalgorithmprovider"/>
    public sealed class HashAlgorithmProvider
    {
        private HashAlgorithmProvider(string algorithm)
        {
            AlgorithmName = algorithm;
        }

        public string AlgorithmName { get; }

        public uint HashLength
        {
            get { return (uint)Hash(AlgorithmName, new byte[0]).Length; }
        }

        /// <summary>In: a name of HashAlgorithmNames.</summary>
        public static HashAlgorithmProvider OpenAlgorithm(string algorithm)
        {
            if (algorithm == null) throw new ArgumentNullException("algorithm");
            if (!IsKnown(algorithm)) throw WindowsError.Refuse("hash-unknown", algorithm);
            return new HashAlgorithmProvider(algorithm);
        }

        public CryptographicHash CreateHash()
        {
            return new CryptographicHash(AlgorithmName);
        }

        public IBuffer HashData(IBuffer data)
        {
            return Hash(AlgorithmName, BufferBytes.Copy(data)).AsBuffer();
        }

        internal static extern bool IsKnown(string algorithm);
        internal static extern byte[] Hash(string algorithm, byte[] data);
    }
}
