using System.Net.Http.Headers;
using System.Text;

namespace System.Net.Http
{
    /// <summary>A body of text; UTF-8 and text/plain unless said otherwise.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.stringcontent"/>
    public class StringContent : ByteArrayContent
    {
        public StringContent(string content) : this(content, null, null)
        {
        }

        public StringContent(string content, Encoding encoding) : this(content, encoding, null)
        {
        }

        public StringContent(string content, Encoding encoding, string mediaType) : base(Bytes(content, encoding))
        {
            Headers.ContentType = new MediaTypeHeaderValue(mediaType ?? "text/plain") { CharSet = (encoding ?? Encoding.UTF8).WebName };
        }

        private static byte[] Bytes(string content, Encoding encoding)
        {
            if (content == null) throw new ArgumentNullException("content");
            return (encoding ?? Encoding.UTF8).GetBytes(content);
        }
    }
}
