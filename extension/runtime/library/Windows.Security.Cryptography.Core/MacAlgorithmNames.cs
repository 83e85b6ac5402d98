namespace Windows.Security.Cryptography.Core
{
    /// <summary>The names of the codes that authenticate a message.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.macalgorithmnames"/>
    public static class MacAlgorithmNames
    {
        public static string AesCmac
        {
            get { return "AES_CMAC"; }
        }

        public static string HmacMd5
        {
            get { return "HMAC_MD5"; }
        }

        public static string HmacSha1
        {
            get { return "HMAC_SHA1"; }
        }

        public static string HmacSha256
        {
            get { return "HMAC_SHA256"; }
        }

        public static string HmacSha384
        {
            get { return "HMAC_SHA384"; }
        }

        public static string HmacSha512
        {
            get { return "HMAC_SHA512"; }
        }
    }
}
