using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A body made of several others, each with its headers.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.multipartcontent"/>
    public class MultipartContent : HttpContent, IEnumerable<HttpContent>
    {
        private readonly List<HttpContent> parts = new List<HttpContent>();
        private readonly string boundary;

        public MultipartContent() : this("mixed")
        {
        }

        public MultipartContent(string subtype) : this(subtype, Guid.NewGuid().ToString())
        {
        }

        public MultipartContent(string subtype, string boundary)
        {
            if (string.IsNullOrWhiteSpace(subtype)) throw new ArgumentException("The value cannot be null or empty.", "subtype");
            if (string.IsNullOrWhiteSpace(boundary)) throw new ArgumentException("The value cannot be null or empty.", "boundary");
            if (boundary.Length > 70) throw new ArgumentOutOfRangeException("boundary");
            if (boundary.EndsWith(" ", StringComparison.Ordinal)) throw new ArgumentException("The format of value '" + boundary + "' is invalid.", "boundary");
            foreach (var letter in boundary)
            {
                if (letter > 'z' || !char.IsLetterOrDigit(letter) && "'()+_,-./:=? ".IndexOf(letter) < 0) throw new ArgumentException("The format of value '" + boundary + "' is invalid.", "boundary");
            }
            this.boundary = boundary;
            var type = new MediaTypeHeaderValue("multipart/" + subtype);
            type.Parameters.Add(new NameValueHeaderValue("boundary", "\"" + boundary + "\""));
            Headers.ContentType = type;
        }

        public virtual void Add(HttpContent content)
        {
            if (content == null) throw new ArgumentNullException("content");
            parts.Add(content);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                foreach (var part in parts) part.Dispose();
            }
            base.Dispose(disposing);
        }

        public IEnumerator<HttpContent> GetEnumerator()
        {
            return parts.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext context)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                await Write(stream, Head(i)).ConfigureAwait(false);
                await parts[i].CopyToAsync(stream).ConfigureAwait(false);
            }
            await Write(stream, End()).ConfigureAwait(false);
        }

        protected internal override bool TryComputeLength(out long length)
        {
            length = End().Length;
            for (var i = 0; i < parts.Count; i++)
            {
                long own;
                if (!parts[i].TryComputeLength(out own)) return false;
                length += Head(i).Length + own;
            }
            return true;
        }

        private byte[] Head(int index)
        {
            var text = new StringBuilder(index == 0 ? "--" : "\r\n--").Append(boundary).Append("\r\n");
            var pairs = new List<string>();
            parts[index].Headers.Store.WriteTo(pairs);
            for (var i = 0; i < pairs.Count; i += 2) text.Append(pairs[i]).Append(": ").Append(pairs[i + 1]).Append("\r\n");
            return Encoding.UTF8.GetBytes(text.Append("\r\n").ToString());
        }

        private byte[] End()
        {
            return Encoding.UTF8.GetBytes((parts.Count == 0 ? "--" + boundary + "\r\n" : "") + "\r\n--" + boundary + "--\r\n");
        }

        private static Task Write(Stream stream, byte[] bytes)
        {
            return stream.WriteAsync(bytes, 0, bytes.Length);
        }
    }
}
