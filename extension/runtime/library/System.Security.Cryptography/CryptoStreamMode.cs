namespace System.Security.Cryptography
{
    /// <summary>Which way a CryptoStream is used.</summary>
    public enum CryptoStreamMode
    {
        Read = 0,
        Write = 1,
    }
}
