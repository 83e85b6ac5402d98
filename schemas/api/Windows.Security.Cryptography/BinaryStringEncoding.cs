namespace Windows.Security.Cryptography
{
    /// <summary>How text becomes bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.security.cryptography.binarystringencoding"/>
    public enum BinaryStringEncoding
    {
        Utf8 = 0,
        Utf16LE = 1,
        Utf16BE = 2,
    }
}
