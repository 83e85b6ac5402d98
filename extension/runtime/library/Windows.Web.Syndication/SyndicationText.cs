namespace Windows.Web.Syndication
{
    /// <summary>A text with its kind: text, html or xhtml.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationtext"/>
    public sealed class SyndicationText : ISyndicationText
    {
        public SyndicationText()
        {
        }

        public SyndicationText(string text) : this(text, SyndicationTextType.Text)
        {
        }

        public SyndicationText(string text, SyndicationTextType type)
        {
            Text = text;
            Type = type.ToString().ToLowerInvariant();
        }

        public string Text { get; set; } = "";
        public string Type { get; set; } = "";
    }
}
