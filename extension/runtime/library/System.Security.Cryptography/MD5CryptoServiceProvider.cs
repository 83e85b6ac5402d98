namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm MD5.</summary>
    public sealed class MD5CryptoServiceProvider : MD5
    {
    }
}
