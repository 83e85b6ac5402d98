namespace System.Security.Cryptography
{
    /// <summary>The arithmetic behind hashes; `algorithm` is MD5, SHA1, SHA256, SHA384 or SHA512.</summary>
    internal static class HashLeaves
    {
        internal static extern byte[] Hash(string algorithm, byte[] data);
        internal static extern byte[] Keyed(string algorithm, byte[] key, byte[] data);
        internal static extern byte[] Derive(string algorithm, byte[] password, byte[] salt, int iterations, int count);
        internal static extern void Fill(byte[] data, int offset, int count);
    }
}
