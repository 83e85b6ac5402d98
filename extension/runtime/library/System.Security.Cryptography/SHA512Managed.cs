namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA512.</summary>
    public sealed class SHA512Managed : SHA512
    {
    }
}
