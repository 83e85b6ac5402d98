namespace Windows.Web.Http
{
    /// <summary>When a request counts as answered.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpcompletionoption"/>
    public enum HttpCompletionOption
    {
        /// <summary>When everything is there.</summary>
        ResponseContentRead = 0,
        /// <summary>When the headers are there.</summary>
        ResponseHeadersRead = 1,
    }
}
