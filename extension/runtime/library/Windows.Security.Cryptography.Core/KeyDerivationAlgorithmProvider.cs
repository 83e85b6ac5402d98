using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>Makes keys of passwords.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.keyderivationalgorithmprovider"/>
    public sealed class KeyDerivationAlgorithmProvider
    {
        private KeyDerivationAlgorithmProvider(string algorithm)
        {
            AlgorithmName = algorithm;
        }

        public string AlgorithmName { get; }

        /// <summary>In: a name of KeyDerivationAlgorithmNames.</summary>
        public static KeyDerivationAlgorithmProvider OpenAlgorithm(string algorithm)
        {
            if (algorithm == null) throw new ArgumentNullException("algorithm");
            if (algorithm.StartsWith("SP800", StringComparison.Ordinal) || algorithm.StartsWith("CAPI_KDF", StringComparison.Ordinal)) OpenOther(algorithm);
            if (!algorithm.StartsWith("PBKDF2_", StringComparison.Ordinal) || !HashAlgorithmProvider.IsKnown(algorithm.Substring(7))) throw WindowsError.Refuse("cipher-unknown", algorithm);
            return new KeyDerivationAlgorithmProvider(algorithm);
        }

        public CryptographicKey CreateKey(IBuffer keyMaterial)
        {
            return new CryptographicKey(AlgorithmName, BufferBytes.Copy(keyMaterial));
        }

        private static extern void OpenOther(string algorithm);
    }
}
