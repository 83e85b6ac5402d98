using System;
using System.Collections.Generic;

namespace Windows.Web.Syndication
{
    /// <summary>One piece of news.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationitem"/>
    public sealed class SyndicationItem
    {
        public SyndicationItem()
        {
        }

        public SyndicationItem(string title, SyndicationContent content, Uri uri)
        {
            Title = new SyndicationText(title);
            Content = content;
            if (uri != null) Links.Add(new SyndicationLink(uri));
        }

        public IList<SyndicationPerson> Authors { get; } = new List<SyndicationPerson>();
        public Uri BaseUri { get; set; }
        public IList<SyndicationCategory> Categories { get; } = new List<SyndicationCategory>();
        public Uri CommentsUri { get; set; }
        public SyndicationContent Content { get; set; }
        public IList<SyndicationPerson> Contributors { get; } = new List<SyndicationPerson>();
        public string ETag { get; internal set; } = "";
        public Uri EditMediaUri { get; internal set; }
        public Uri EditUri { get; internal set; }
        public string Id { get; set; } = "";
        /// <summary>Where the news stands: the first link that says nothing else of itself.</summary>
        public Uri ItemUri { get; internal set; }
        public string Language { get; set; } = "";
        public DateTimeOffset LastUpdatedTime { get; set; }
        public IList<SyndicationLink> Links { get; } = new List<SyndicationLink>();
        public DateTimeOffset PublishedDate { get; set; }
        public ISyndicationText Rights { get; set; }
        public ISyndicationText Summary { get; set; }
        public ISyndicationText Title { get; set; }
    }
}
