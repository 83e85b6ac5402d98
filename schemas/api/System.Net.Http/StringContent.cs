using System.Text;

namespace System.Net.Http
{
    /// <summary>A body of text; UTF-8 and text/plain unless said otherwise.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.stringcontent"/>
    public class StringContent : ByteArrayContent
    {
        public extern StringContent(string content);
        public extern StringContent(string content, Encoding encoding);
        public extern StringContent(string content, Encoding encoding, string mediaType);
    }
}
