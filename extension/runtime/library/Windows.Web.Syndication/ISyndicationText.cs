namespace Windows.Web.Syndication
{
    /// <summary>A text with its kind.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.isyndicationtext"/>
    public interface ISyndicationText
    {
        string Text { get; set; }
        string Type { get; set; }
    }
}
