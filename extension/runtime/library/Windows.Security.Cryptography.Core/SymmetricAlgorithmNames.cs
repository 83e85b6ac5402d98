namespace Windows.Security.Cryptography.Core
{
    /// <summary>The names of the symmetric ciphers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.core.symmetricalgorithmnames"/>
    public static class SymmetricAlgorithmNames
    {
        public static string AesCbc
        {
            get { return "AES_CBC"; }
        }

        public static string AesCbcPkcs7
        {
            get { return "AES_CBC_PKCS7"; }
        }

        public static string AesCcm
        {
            get { return "AES_CCM"; }
        }

        public static string AesEcb
        {
            get { return "AES_ECB"; }
        }

        public static string AesEcbPkcs7
        {
            get { return "AES_ECB_PKCS7"; }
        }

        public static string AesGcm
        {
            get { return "AES_GCM"; }
        }

        public static string DesCbc
        {
            get { return "DES_CBC"; }
        }

        public static string DesCbcPkcs7
        {
            get { return "DES_CBC_PKCS7"; }
        }

        public static string DesEcb
        {
            get { return "DES_ECB"; }
        }

        public static string DesEcbPkcs7
        {
            get { return "DES_ECB_PKCS7"; }
        }

        public static string Rc2Cbc
        {
            get { return "RC2_CBC"; }
        }

        public static string Rc2CbcPkcs7
        {
            get { return "RC2_CBC_PKCS7"; }
        }

        public static string Rc2Ecb
        {
            get { return "RC2_ECB"; }
        }

        public static string Rc2EcbPkcs7
        {
            get { return "RC2_ECB_PKCS7"; }
        }

        public static string Rc4
        {
            get { return "RC4"; }
        }

        public static string TripleDesCbc
        {
            get { return "3DES_CBC"; }
        }

        public static string TripleDesCbcPkcs7
        {
            get { return "3DES_CBC_PKCS7"; }
        }

        public static string TripleDesEcb
        {
            get { return "3DES_ECB"; }
        }

        public static string TripleDesEcbPkcs7
        {
            get { return "3DES_ECB_PKCS7"; }
        }
    }
}
