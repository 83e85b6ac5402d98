namespace Windows.Web.Http.Filters
{
    /// <summary>How the cache is used.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpcachecontrol"/>
    public sealed class HttpCacheControl
    {
        internal HttpCacheControl()
        {
        }

        /// <summary>The simulated PC keeps no cache of answers: both are kept and have no effect.</summary>
        public HttpCacheReadBehavior ReadBehavior { get; set; }
        public HttpCacheWriteBehavior WriteBehavior { get; set; }
    }
}
