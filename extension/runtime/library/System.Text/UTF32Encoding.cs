namespace System.Text
{
    /// <summary>UTF-32 in either byte order.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.utf32encoding"/>
    public sealed class UTF32Encoding : Encoding
    {
        public UTF32Encoding() : this(false, true)
        {
        }
        public UTF32Encoding(bool bigEndian, bool byteOrderMark) : base(bigEndian ? "utf-32BE" : "utf-32", bigEndian ? 12001 : 12000, !byteOrderMark ? new byte[0] : bigEndian ? new byte[] { 0, 0, 0xFE, 0xFF } : new byte[] { 0xFF, 0xFE, 0, 0 })
        {
        }
        public UTF32Encoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters) : this(bigEndian, byteOrderMark)
        {
            if (throwOnInvalidCharacters) ThrowOnInvalid();
        }
    }
}
