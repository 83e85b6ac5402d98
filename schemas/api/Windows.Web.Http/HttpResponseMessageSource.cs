namespace Windows.Web.Http
{
    /// <summary>Whether a response came from the network or the cache.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpresponsemessagesource"/>
    public enum HttpResponseMessageSource
    {
        None = 0,
        Cache = 1,
        Network = 2,
    }
}
