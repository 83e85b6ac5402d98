namespace Windows.Web.Http.Filters
{
    /// <summary>Whether the cache is written.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpcachewritebehavior"/>
    public enum HttpCacheWriteBehavior
    {
        Default = 0,
        NoCache = 1,
    }
}
