namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA256.</summary>
    public sealed class SHA256CryptoServiceProvider : SHA256
    {
    }
}
