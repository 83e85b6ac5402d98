using System;
using System.Collections.Generic;
using System.Text;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body of form fields.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpformurlencodedcontent"/>
    public sealed class HttpFormUrlEncodedContent : IDisposable, IHttpContent
    {
        private readonly HttpContentBody body;

        public HttpFormUrlEncodedContent(IEnumerable<KeyValuePair<string, string>> content)
        {
            if (content == null) throw new ArgumentNullException("content");
            var text = new StringBuilder();
            foreach (var pair in content)
            {
                if (text.Length > 0) text.Append('&');
                text.Append(Escape(pair.Key)).Append('=').Append(Escape(pair.Value));
            }
            body = new HttpContentBody(Encoding.UTF8.GetBytes(text.ToString()));
            Headers.ContentType = new HttpMediaTypeHeaderValue("application/x-www-form-urlencoded");
        }

        public HttpContentHeaderCollection Headers
        {
            get { return body.Headers; }
        }

        public IAsyncOperationWithProgress<ulong, ulong> BufferAllAsync()
        {
            return body.BufferAll();
        }

        public void Dispose()
        {
            body.Dispose();
        }

        public IAsyncOperationWithProgress<IBuffer, ulong> ReadAsBufferAsync()
        {
            return body.ReadAsBuffer();
        }

        public IAsyncOperationWithProgress<IInputStream, ulong> ReadAsInputStreamAsync()
        {
            return body.ReadAsInputStream();
        }

        /// <summary>The body as text.</summary>
        public IAsyncOperationWithProgress<string, ulong> ReadAsStringAsync()
        {
            return body.ReadAsString();
        }

        public override string ToString()
        {
            return Headers.ToString();
        }

        public bool TryComputeLength(out ulong length)
        {
            return body.TryComputeLength(out length);
        }

        public IAsyncOperationWithProgress<ulong, ulong> WriteToStreamAsync(IOutputStream outputStream)
        {
            return body.WriteToStream(outputStream);
        }

        private static string Escape(string text)
        {
            return string.IsNullOrEmpty(text) ? "" : Uri.EscapeDataString(text).Replace("%20", "+");
        }
    }
}
