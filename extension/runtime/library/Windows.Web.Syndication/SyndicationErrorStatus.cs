namespace Windows.Web.Syndication
{
    /// <summary>What can be wrong with a feed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationerrorstatus"/>
    public enum SyndicationErrorStatus
    {
        Unknown,
        MissingRequiredElement,
        MissingRequiredAttribute,
        InvalidXml,
        UnexpectedContent,
        UnsupportedFormat,
    }
}
