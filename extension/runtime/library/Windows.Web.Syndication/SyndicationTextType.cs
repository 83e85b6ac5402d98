namespace Windows.Web.Syndication
{
    /// <summary>Kinds of text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationtexttype"/>
    public enum SyndicationTextType
    {
        Text,
        Html,
        Xhtml,
    }
}
