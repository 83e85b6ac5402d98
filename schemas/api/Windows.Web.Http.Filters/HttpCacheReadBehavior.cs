namespace Windows.Web.Http.Filters
{
    /// <summary>When the cache is read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpcachereadbehavior"/>
    public enum HttpCacheReadBehavior
    {
        Default = 0,
        MostRecent = 1,
        OnlyFromCache = 2,
        NoCache = 3,
    }
}
