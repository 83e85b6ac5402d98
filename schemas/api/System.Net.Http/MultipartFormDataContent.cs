namespace System.Net.Http
{
    /// <summary>The fields and files of a form.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.multipartformdatacontent"/>
    public class MultipartFormDataContent : MultipartContent
    {
        public extern MultipartFormDataContent();
        public extern MultipartFormDataContent(string boundary);
        public override extern void Add(HttpContent content);
        public extern void Add(HttpContent content, string name);
        public extern void Add(HttpContent content, string name, string fileName);
    }
}
