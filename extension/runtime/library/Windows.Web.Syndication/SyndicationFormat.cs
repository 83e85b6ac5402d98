namespace Windows.Web.Syndication
{
    /// <summary>How a feed is written.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationformat"/>
    public enum SyndicationFormat
    {
        Atom10,
        Rss20,
        Rss10,
        Rss092,
        Rss091,
        Atom03,
    }
}
