using System.Net.Http.Headers;

namespace System.Net.Http
{
    /// <summary>The fields and files of a form.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.multipartformdatacontent"/>
    public class MultipartFormDataContent : MultipartContent
    {
        public MultipartFormDataContent() : base("form-data")
        {
        }

        public MultipartFormDataContent(string boundary) : base("form-data", boundary)
        {
        }

        public override void Add(HttpContent content)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (content.Headers.ContentDisposition == null) content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data");
            base.Add(content);
        }

        public void Add(HttpContent content, string name)
        {
            if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("The value cannot be null or empty.", "name");
            Add(content, new ContentDispositionHeaderValue("form-data") { Name = name });
        }

        public void Add(HttpContent content, string name, string fileName)
        {
            if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("The value cannot be null or empty.", "name");
            if (string.IsNullOrWhiteSpace(fileName)) throw new ArgumentException("The value cannot be null or empty.", "fileName");
            Add(content, new ContentDispositionHeaderValue("form-data") { Name = name, FileName = fileName, FileNameStar = fileName });
        }

        private void Add(HttpContent content, ContentDispositionHeaderValue disposition)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (content.Headers.ContentDisposition == null) content.Headers.ContentDisposition = disposition;
            base.Add(content);
        }
    }
}
