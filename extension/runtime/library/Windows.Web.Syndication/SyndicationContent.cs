using System;

namespace Windows.Web.Syndication
{
    /// <summary>A text, or the address of one.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationcontent"/>
    public sealed class SyndicationContent : ISyndicationText
    {
        public SyndicationContent()
        {
        }

        public SyndicationContent(string text, SyndicationTextType type)
        {
            Text = text;
            Type = type.ToString().ToLowerInvariant();
        }

        public SyndicationContent(Uri sourceUri)
        {
            SourceUri = sourceUri;
        }

        public Uri SourceUri { get; set; }
        public string Text { get; set; } = "";
        public string Type { get; set; } = "";
    }
}
