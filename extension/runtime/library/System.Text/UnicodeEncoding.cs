namespace System.Text
{
    /// <summary>UTF-16 in either byte order.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.unicodeencoding"/>
    public class UnicodeEncoding : Encoding
    {
        public UnicodeEncoding() : this(false, true)
        {
        }
        public UnicodeEncoding(bool bigEndian, bool byteOrderMark) : base(bigEndian ? "utf-16BE" : "utf-16", bigEndian ? 1201 : 1200, !byteOrderMark ? new byte[0] : bigEndian ? new byte[] { 0xFE, 0xFF } : new byte[] { 0xFF, 0xFE })
        {
        }
        public UnicodeEncoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes) : this(bigEndian, byteOrderMark)
        {
            if (throwOnInvalidBytes) ThrowOnInvalid();
        }
    }
}
