namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA1.</summary>
    public sealed class SHA1Managed : SHA1
    {
    }
}
