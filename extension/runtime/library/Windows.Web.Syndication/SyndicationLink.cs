using System;

namespace Windows.Web.Syndication
{
    /// <summary>An address with what is there.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationlink"/>
    public sealed class SyndicationLink
    {
        public SyndicationLink()
        {
        }

        public SyndicationLink(Uri uri)
        {
            Uri = uri;
        }

        public SyndicationLink(Uri uri, string relationship, string title, string mediaType, uint length)
        {
            Uri = uri;
            Relationship = relationship;
            Title = title;
            MediaType = mediaType;
            Length = length;
        }

        public uint Length { get; set; }
        public string MediaType { get; set; } = "";
        public string Relationship { get; set; } = "";
        public string ResourceLanguage { get; set; } = "";
        public string Title { get; set; } = "";
        public Uri Uri { get; set; }
    }
}
