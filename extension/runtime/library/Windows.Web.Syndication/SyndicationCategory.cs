namespace Windows.Web.Syndication
{
    /// <summary>What something is about.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationcategory"/>
    public sealed class SyndicationCategory
    {
        public SyndicationCategory()
        {
        }

        public SyndicationCategory(string term)
        {
            Term = term;
        }

        public SyndicationCategory(string term, string scheme, string label)
        {
            Term = term;
            Scheme = scheme;
            Label = label;
        }

        public string Label { get; set; } = "";
        public string Scheme { get; set; } = "";
        public string Term { get; set; } = "";
    }
}
