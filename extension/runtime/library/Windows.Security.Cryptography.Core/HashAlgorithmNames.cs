namespace Windows.Security.Cryptography.Core
{
    /// <summary>The names of the hashes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.hashalgorithmnames"/>
    public static class HashAlgorithmNames
    {
        public static string Md5
        {
            get { return "MD5"; }
        }

        public static string Sha1
        {
            get { return "SHA1"; }
        }

        public static string Sha256
        {
            get { return "SHA256"; }
        }

        public static string Sha384
        {
            get { return "SHA384"; }
        }

        public static string Sha512
        {
            get { return "SHA512"; }
        }
    }
}
