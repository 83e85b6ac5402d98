namespace System.Text
{
    /// <summary>UTF-8, with or without the mark at the start of a file.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.utf8encoding"/>
    public class UTF8Encoding : Encoding
    {
        public UTF8Encoding() : this(false)
        {
        }
        public UTF8Encoding(bool encoderShouldEmitUTF8Identifier) : base("utf-8", 65001, encoderShouldEmitUTF8Identifier ? new byte[] { 0xEF, 0xBB, 0xBF } : new byte[0])
        {
        }
        public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes) : this(encoderShouldEmitUTF8Identifier)
        {
            if (throwOnInvalidBytes) ThrowOnInvalid();
        }
    }
}
