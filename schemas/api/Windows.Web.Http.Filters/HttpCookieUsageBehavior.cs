namespace Windows.Web.Http.Filters
{
    /// <summary>Whether cookies are sent.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpcookieusagebehavior"/>
    public enum HttpCookieUsageBehavior
    {
        Default = 0,
        NoCookies = 1,
    }
}
