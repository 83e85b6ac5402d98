namespace Windows.Web.Http
{
    /// <summary>The versions of HTTP.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpversion"/>
    public enum HttpVersion
    {
        None = 0,
        Http10 = 1,
        Http11 = 2,
        Http20 = 3,
    }
}
