namespace System.Security.Cryptography
{
    /// <summary>How the blocks of a message are chained.</summary>
    public enum CipherMode
    {
        CBC = 1,
        ECB = 2,
        OFB = 3,
        CFB = 4,
        CTS = 5,
    }
}
