namespace Windows.Security.Cryptography.Core
{
    /// <summary>The names of the ways to make a key of a password or another secret.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.keyderivationalgorithmnames"/>
    public static class KeyDerivationAlgorithmNames
    {
        public static string Pbkdf2Md5
        {
            get { return "PBKDF2_MD5"; }
        }

        public static string Pbkdf2Sha1
        {
            get { return "PBKDF2_SHA1"; }
        }

        public static string Pbkdf2Sha256
        {
            get { return "PBKDF2_SHA256"; }
        }

        public static string Pbkdf2Sha384
        {
            get { return "PBKDF2_SHA384"; }
        }

        public static string Pbkdf2Sha512
        {
            get { return "PBKDF2_SHA512"; }
        }
    }
}
