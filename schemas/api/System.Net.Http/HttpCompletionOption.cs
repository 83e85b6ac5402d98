namespace System.Net.Http
{
    /// <summary>When a request counts as done.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpcompletionoption"/>
    public enum HttpCompletionOption
    {
        /// <summary>With the whole body in memory.</summary>
        ResponseContentRead = 0,
        /// <summary>With the headers; the body is read afterwards.</summary>
        ResponseHeadersRead = 1,
    }
}
