using System;
using System.Collections.Generic;
using Windows.Data.Xml.Dom;

namespace Windows.Web.Syndication
{
    /// <summary>News of a site: RSS 0.91 to 2.0, RSS 1.0 or Atom.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationfeed"/>
    public sealed class SyndicationFeed
    {
        public SyndicationFeed()
        {
        }

        public SyndicationFeed(string title, string subtitle, Uri uri)
        {
            Title = new SyndicationText(title);
            Subtitle = new SyndicationText(subtitle);
            if (uri != null) Links.Add(new SyndicationLink(uri));
        }

        public IList<SyndicationPerson> Authors { get; } = new List<SyndicationPerson>();
        public Uri BaseUri { get; set; }
        public IList<SyndicationCategory> Categories { get; } = new List<SyndicationCategory>();
        public IList<SyndicationPerson> Contributors { get; } = new List<SyndicationPerson>();
        public SyndicationGenerator Generator { get; set; }
        public Uri IconUri { get; set; }
        public string Id { get; set; } = "";
        public Uri ImageUri { get; set; }
        public IList<SyndicationItem> Items { get; } = new List<SyndicationItem>();
        public string Language { get; set; } = "";
        public DateTimeOffset LastUpdatedTime { get; set; }
        public IList<SyndicationLink> Links { get; } = new List<SyndicationLink>();
        public ISyndicationText Rights { get; set; }
        public SyndicationFormat SourceFormat { get; internal set; }
        public ISyndicationText Subtitle { get; set; }
        public ISyndicationText Title { get; set; }

        public void Load(string feed)
        {
            var document = new XmlDocument();
            try
            {
                document.LoadXml(feed);
            }
            catch (Exception e)
            {
                throw SyndicationError.Invalid(e.Message);
            }
            LoadFromXml(document);
        }

        public void LoadFromXml(XmlDocument feedDocument)
        {
            FeedReader.Read(feedDocument.DocumentElement, this);
        }

        public extern XmlDocument GetXmlDocument(SyndicationFormat format);
    }
}
