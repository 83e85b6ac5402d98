using System;

namespace Windows.Web.Syndication
{
    /// <summary>Somebody who writes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationperson"/>
    public sealed class SyndicationPerson
    {
        public SyndicationPerson()
        {
        }

        public SyndicationPerson(string name)
        {
            Name = name;
        }

        public SyndicationPerson(string name, string email, Uri uri)
        {
            Name = name;
            Email = email;
            Uri = uri;
        }

        public string Email { get; set; } = "";
        public string Name { get; set; } = "";
        public Uri Uri { get; set; }
    }
}
