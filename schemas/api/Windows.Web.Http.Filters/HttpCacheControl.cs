namespace Windows.Web.Http.Filters
{
    /// <summary>How the cache is used.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpcachecontrol"/>
    public sealed class HttpCacheControl
    {
        private extern HttpCacheControl();
        public extern HttpCacheReadBehavior ReadBehavior { get; set; }
        public extern HttpCacheWriteBehavior WriteBehavior { get; set; }
    }
}
