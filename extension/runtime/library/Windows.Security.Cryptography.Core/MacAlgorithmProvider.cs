using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>Makes codes that authenticate a message.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.macalgorithmprovider"/>
    public sealed class MacAlgorithmProvider
    {
        private MacAlgorithmProvider(string algorithm)
        {
            AlgorithmName = algorithm;
        }

        public string AlgorithmName { get; }

        /// <summary>In bytes.</summary>
        public uint MacLength
        {
            get { return HashAlgorithmProvider.OpenAlgorithm(AlgorithmName.Substring(5)).HashLength; }
        }

        /// <summary>In: a name of MacAlgorithmNames.</summary>
        public static MacAlgorithmProvider OpenAlgorithm(string algorithm)
        {
            if (algorithm == null) throw new ArgumentNullException("algorithm");
            if (algorithm == "AES_CMAC") OpenOther(algorithm);
            if (!algorithm.StartsWith("HMAC_", StringComparison.Ordinal) || !HashAlgorithmProvider.IsKnown(algorithm.Substring(5))) throw WindowsError.Refuse("cipher-unknown", algorithm);
            return new MacAlgorithmProvider(algorithm);
        }

        public CryptographicHash CreateHash(IBuffer keyMaterial)
        {
            return new CryptographicHash(CreateKey(keyMaterial));
        }

        public CryptographicKey CreateKey(IBuffer keyMaterial)
        {
            return new CryptographicKey(AlgorithmName, BufferBytes.Copy(keyMaterial));
        }

        private static extern void OpenOther(string algorithm);
    }
}
