using System;
using System.Security.Cryptography;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>A symmetric cipher by its Windows name: <c>AES_CBC_PKCS7</c>.</summary>
    internal sealed class SymmetricCipher
    {
        private readonly string cipher;
        private readonly string mode;
        private readonly bool isPadded;

        internal SymmetricCipher(string name)
        {
            var parts = name.Split('_');
            cipher = parts[0];
            mode = parts[1].ToLowerInvariant();
            isPadded = parts.Length == 3;
        }

        internal bool Authenticates
        {
            get { return mode == "gcm"; }
        }

        internal uint BlockLength
        {
            get { return cipher == "AES" ? 16u : 8u; }
        }

        internal static bool IsKnown(string name)
        {
            switch (name)
            {
                case "AES_GCM":
                case "AES_CBC":
                case "AES_ECB":
                case "AES_CBC_PKCS7":
                case "AES_ECB_PKCS7":
                case "DES_CBC":
                case "DES_ECB":
                case "DES_CBC_PKCS7":
                case "DES_ECB_PKCS7":
                case "3DES_CBC":
                case "3DES_ECB":
                case "3DES_CBC_PKCS7":
                case "3DES_ECB_PKCS7":
                    return true;
                default:
                    return false;
            }
        }

        /// <summary>In bytes.</summary>
        internal bool Takes(int keyLength)
        {
            if (cipher == "AES") return keyLength == 16 || keyLength == 24 || keyLength == 32;
            return cipher == "DES" ? keyLength == 8 : keyLength == 16 || keyLength == 24;
        }

        /// <summary>Null when the data does not fit the cipher, or the padding is wrong.</summary>
        internal byte[] Transform(bool encrypts, byte[] key, byte[] data, byte[] iv)
        {
            var size = (int)BlockLength;
            if (mode == "cbc" && iv.Length != size) return null;
            try
            {
                if (encrypts) data = CipherPadding.Fill(data, size, isPadded ? PaddingMode.PKCS7 : PaddingMode.None);
                else if (data.Length % size != 0) return null;
                if (data.Length == 0) return data;
                var result = CipherLeaves.Transform(cipher, mode, encrypts, key, iv, data);
                return encrypts || !isPadded ? result : CipherPadding.Strip(result, size, PaddingMode.PKCS7);
            }
            catch (CryptographicException)
            {
                return null;
            }
        }
    }
}
