namespace Windows.Web.Http
{
    /// <summary>What a request wants.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpmethod"/>
    public sealed class HttpMethod
    {
        public extern HttpMethod(string method);
        public static extern HttpMethod Delete { get; }
        public static extern HttpMethod Get { get; }
        public static extern HttpMethod Head { get; }
        public static extern HttpMethod Options { get; }
        public static extern HttpMethod Patch { get; }
        public static extern HttpMethod Post { get; }
        public static extern HttpMethod Put { get; }
        public extern string Method { get; }
        public override extern string ToString();
    }
}
