using System;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Security.Cryptography;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Security.Cryptography.Core
{
    /// <summary>Encrypts, authenticates and derives with keys.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.cryptographicengine"/>
    public static class CryptographicEngine
    {
        /// <summary>Without an initialization vector one of zeros is taken.</summary>
        public static IBuffer Encrypt(CryptographicKey key, IBuffer data, IBuffer iv)
        {
            return Transform(true, key, data, iv);
        }

        public static IBuffer Decrypt(CryptographicKey key, IBuffer data, IBuffer iv)
        {
            return Transform(false, key, data, iv);
        }

        public static EncryptedAndAuthenticatedData EncryptAndAuthenticate(CryptographicKey key, IBuffer data, IBuffer nonce, IBuffer authenticatedData)
        {
            var sealedData = CipherLeaves.Seal(Authenticating(key).Material, BufferBytes.Copy(nonce), BufferBytes.Copy(data), BytesOrNone(authenticatedData));
            var length = sealedData.Length - 16;
            return new EncryptedAndAuthenticatedData(sealedData.AsBuffer(length, 16), sealedData.AsBuffer(0, length));
        }

        public static IBuffer DecryptAndAuthenticate(CryptographicKey key, IBuffer data, IBuffer nonce, IBuffer authenticationTag, IBuffer authenticatedData)
        {
            var opened = CipherLeaves.Open(Authenticating(key).Material, BufferBytes.Copy(nonce), BufferBytes.Copy(data), BufferBytes.Copy(authenticationTag), BytesOrNone(authenticatedData));
            if (opened == null) throw WindowsError.Refuse("cipher-tag-wrong");
            return opened.AsBuffer();
        }

        /// <summary>The code that authenticates a message; signing with a pair of keys is not simulated.</summary>
        public static IBuffer Sign(CryptographicKey key, IBuffer data)
        {
            return Code(key, BufferBytes.Copy(data)).AsBuffer();
        }

        public static bool VerifySignature(CryptographicKey key, IBuffer data, IBuffer signature)
        {
            return CryptographicBuffer.Compare(Sign(key, data), signature);
        }

        public static IBuffer DeriveKeyMaterial(CryptographicKey key, KeyDerivationParameters parameters, uint desiredKeySize)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (parameters == null) throw new ArgumentNullException("parameters");
            var hash = HashOf(key, "PBKDF2_");
            var salt = BytesOrNone(parameters.KdfGenericBinary);
            return HashLeaves.Derive(hash, key.Material, salt, (int)parameters.IterationCount, (int)desiredKeySize).AsBuffer();
        }

        internal static byte[] Code(CryptographicKey key, byte[] data)
        {
            if (key == null) throw new ArgumentNullException("key");
            return HashLeaves.Keyed(HashOf(key, "HMAC_"), key.Material, data);
        }

        private static IBuffer Transform(bool encrypts, CryptographicKey key, IBuffer data, IBuffer iv)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (!SymmetricCipher.IsKnown(key.Algorithm)) throw WindowsError.Refuse("key-for-other-use", key.Algorithm);
            var cipher = new SymmetricCipher(key.Algorithm);
            if (cipher.Authenticates) throw WindowsError.Refuse("key-for-other-use", key.Algorithm);
            var result = cipher.Transform(encrypts, key.Material, BufferBytes.Copy(data), iv == null ? new byte[cipher.BlockLength] : BufferBytes.Copy(iv));
            if (result == null) throw WindowsError.Refuse("cipher-data-unfit", key.Algorithm);
            return result.AsBuffer();
        }

        private static CryptographicKey Authenticating(CryptographicKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (key.Algorithm != "AES_GCM") throw WindowsError.Refuse("key-for-other-use", key.Algorithm);
            return key;
        }

        private static string HashOf(CryptographicKey key, string family)
        {
            if (!key.Algorithm.StartsWith(family, StringComparison.Ordinal)) throw WindowsError.Refuse("key-for-other-use", key.Algorithm);
            return key.Algorithm.Substring(family.Length);
        }

        private static byte[] BytesOrNone(IBuffer buffer)
        {
            return buffer == null ? new byte[0] : BufferBytes.Copy(buffer);
        }
    }
}
