namespace Windows.Security.Cryptography.Core
{
    /// <summary>The names of the hashes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.hashalgorithmnames"/>
    public static class HashAlgorithmNames
    {
        public static extern string Md5 { get; }
        public static extern string Sha1 { get; }
        public static extern string Sha256 { get; }
        public static extern string Sha384 { get; }
        public static extern string Sha512 { get; }
    }
}
