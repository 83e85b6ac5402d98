namespace System.Security.Cryptography
{
    /// <summary>How the last block of a message is filled.</summary>
    public enum PaddingMode
    {
        None = 1,
        PKCS7 = 2,
        Zeros = 3,
        ANSIX923 = 4,
        ISO10126 = 5,
    }
}
