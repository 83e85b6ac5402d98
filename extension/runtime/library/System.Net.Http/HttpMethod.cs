using System.Net.Http.Headers;

namespace System.Net.Http
{
    /// <summary>The method of an HTTP request.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpmethod"/>
    public class HttpMethod : IEquatable<HttpMethod>
    {
        private static readonly HttpMethod delete = new HttpMethod("DELETE");
        private static readonly HttpMethod get = new HttpMethod("GET");
        private static readonly HttpMethod head = new HttpMethod("HEAD");
        private static readonly HttpMethod options = new HttpMethod("OPTIONS");
        private static readonly HttpMethod post = new HttpMethod("POST");
        private static readonly HttpMethod put = new HttpMethod("PUT");
        private static readonly HttpMethod trace = new HttpMethod("TRACE");

        public HttpMethod(string method)
        {
            if (string.IsNullOrEmpty(method)) throw new ArgumentException("The value cannot be null or empty.", "method");
            if (!HeaderLexer.IsToken(method)) throw new FormatException("The format of the HTTP method is invalid.");
            Method = method;
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

        public static HttpMethod Post
        {
            get { return post; }
        }

        public static HttpMethod Put
        {
            get { return put; }
        }

        public static HttpMethod Trace
        {
            get { return trace; }
        }

        public string Method { get; }

        public bool Equals(HttpMethod other)
        {
            return (object)other != null && string.Equals(Method, other.Method, StringComparison.OrdinalIgnoreCase);
        }

        public override bool Equals(object obj)
        {
            return Equals(obj as HttpMethod);
        }

        public override int GetHashCode()
        {
            return StringComparer.OrdinalIgnoreCase.GetHashCode(Method);
        }

        public static bool operator ==(HttpMethod left, HttpMethod right)
        {
            return (object)left == null ? (object)right == null : left.Equals(right);
        }

        public static bool operator !=(HttpMethod left, HttpMethod right)
        {
            return !(left == right);
        }

        public override string ToString()
        {
            return Method;
        }
    }
}
