using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>Makes keys for symmetric ciphers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.symmetrickeyalgorithmprovider"/>
    public sealed class SymmetricKeyAlgorithmProvider
    {
        private SymmetricKeyAlgorithmProvider(string algorithm)
        {
            AlgorithmName = algorithm;
        }

        public string AlgorithmName { get; }

        /// <summary>In bytes.</summary>
        public uint BlockLength
        {
            get { return new SymmetricCipher(AlgorithmName).BlockLength; }
        }

        /// <summary>In: a name of SymmetricAlgorithmNames.</summary>
        public static SymmetricKeyAlgorithmProvider OpenAlgorithm(string algorithm)
        {
            if (algorithm == null) throw new ArgumentNullException("algorithm");
            if (algorithm == "RC4" || algorithm == "AES_CCM" || algorithm.StartsWith("RC2_", StringComparison.Ordinal)) OpenOther(algorithm);
            if (!SymmetricCipher.IsKnown(algorithm)) throw WindowsError.Refuse("cipher-unknown", algorithm);
            return new SymmetricKeyAlgorithmProvider(algorithm);
        }

        public CryptographicKey CreateSymmetricKey(IBuffer keyMaterial)
        {
            var key = BufferBytes.Copy(keyMaterial);
            if (!new SymmetricCipher(AlgorithmName).Takes(key.Length)) throw WindowsError.Refuse("cipher-key-size", AlgorithmName + ", " + key.Length + " bytes");
            return new CryptographicKey(AlgorithmName, key);
        }

        private static extern void OpenOther(string algorithm);
    }
}
