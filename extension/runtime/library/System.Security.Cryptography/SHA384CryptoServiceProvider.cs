namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA384.</summary>
    public sealed class SHA384CryptoServiceProvider : SHA384
    {
    }
}
