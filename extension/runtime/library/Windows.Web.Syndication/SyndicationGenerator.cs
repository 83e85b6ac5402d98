using System;

namespace Windows.Web.Syndication
{
    /// <summary>The program that has written a feed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationgenerator"/>
    public sealed class SyndicationGenerator
    {
        public SyndicationGenerator()
        {
        }

        public SyndicationGenerator(string text)
        {
            Text = text;
        }

        public string Text { get; set; } = "";
        public Uri Uri { get; set; }
        public string Version { get; set; } = "";
    }
}
