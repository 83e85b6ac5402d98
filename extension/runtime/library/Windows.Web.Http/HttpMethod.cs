using System.Net.Http.Headers;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>What a request wants.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpmethod"/>
    public sealed class HttpMethod
    {
        private static readonly HttpMethod delete = new HttpMethod("DELETE");
        private static readonly HttpMethod get = new HttpMethod("GET");
        private static readonly HttpMethod head = new HttpMethod("HEAD");
        private static readonly HttpMethod options = new HttpMethod("OPTIONS");
        private static readonly HttpMethod patch = new HttpMethod("PATCH");
        private static readonly HttpMethod post = new HttpMethod("POST");
        private static readonly HttpMethod put = new HttpMethod("PUT");

        public HttpMethod(string method)
        {
            Method = HttpHeaderText.Token(method);
        }

        public static HttpMethod Delete
        {
            get { return delete; }
        }

        public static HttpMethod Get
        {
            get { return get; }
        }

        public static HttpMethod Head
        {
            get { return head; }
        }

        public static HttpMethod Options
        {
            get { return options; }
        }

        public static HttpMethod Patch
        {
            get { return patch; }
        }

        public static HttpMethod Post
        {
            get { return post; }
        }

        public static HttpMethod Put
        {
            get { return put; }
        }

        public string Method { get; }

        public override string ToString()
        {
            return Method;
        }
    }
}
