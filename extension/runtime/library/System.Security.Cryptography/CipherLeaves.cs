namespace System.Security.Cryptography
{
    /// <summary>The arithmetic of symmetric ciphers: AES, or 3DES (which DES is a case of); modes are ecb and cbc.</summary>
    internal static class CipherLeaves
    {
        /// <summary>Whole blocks only.</summary>
        internal static extern byte[] Transform(string cipher, string mode, bool encrypts, byte[] key, byte[] iv, byte[] data);
        /// <summary>AES-GCM; the tag of 16 bytes follows the data.</summary>
        internal static extern byte[] Seal(byte[] key, byte[] nonce, byte[] data, byte[] associated);
        /// <summary>Null when the tag does not fit.</summary>
        internal static extern byte[] Open(byte[] key, byte[] nonce, byte[] data, byte[] tag, byte[] associated);
    }
}
