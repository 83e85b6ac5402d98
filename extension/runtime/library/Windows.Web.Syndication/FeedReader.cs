using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Windows.Data.Xml.Dom;

namespace Windows.Web.Syndication
{
    /// <summary>Reads feeds. Names of elements count without their prefixes.</summary>
    /// <seealso href="https://www.rssboard.org/rss-specification"/>
    /// <seealso href="https://www.rfc-editor.org/rfc/rfc4287"/>
    internal static class FeedReader
    {
        internal static void Read(XmlElement root, SyndicationFeed feed)
        {
            var name = NameOf(root);
            if (name == "feed")
            {
                feed.SourceFormat = SyndicationFormat.Atom10;
                ReadAtom(root, feed);
                return;
            }
            if (name != "rss" && name != "RDF") throw SyndicationError.Unsupported(name);
            feed.SourceFormat = name == "RDF" ? SyndicationFormat.Rss10 : FormatOf(root.GetAttribute("version"));
            foreach (var child in ElementsOf(root))
            {
                if (NameOf(child) == "channel") ReadChannel(child, feed);
                // In RSS 1.0 they stand beside the channel.
                else if (NameOf(child) == "item") feed.Items.Add(ReadItem(child));
            }
        }

        private static SyndicationFormat FormatOf(string version)
        {
            return version == "0.91" ? SyndicationFormat.Rss091 : version == "0.92" ? SyndicationFormat.Rss092 : SyndicationFormat.Rss20;
        }

        private static void ReadChannel(XmlElement channel, SyndicationFeed feed)
        {
            foreach (var child in ElementsOf(channel))
            {
                var text = child.InnerText.Trim();
                switch (child.NodeName)
                {
                    case "title": feed.Title = new SyndicationText(text); break;
                    case "description": feed.Subtitle = new SyndicationText(text); break;
                    case "link": Add(feed.Links, text); break;
                    case "language": feed.Language = text; break;
                    case "copyright": feed.Rights = new SyndicationText(text); break;
                    case "managingEditor": feed.Authors.Add(new SyndicationPerson { Email = text }); break;
                    case "category": feed.Categories.Add(new SyndicationCategory(text)); break;
                    case "generator": feed.Generator = new SyndicationGenerator(text); break;
                    case "lastBuildDate": feed.LastUpdatedTime = DateOf(text); break;
                    case "image": feed.ImageUri = UriOf(TextOf(child, "url")); break;
                    case "item": feed.Items.Add(ReadItem(child)); break;
                }
            }
        }

        private static SyndicationItem ReadItem(XmlElement element)
        {
            var item = new SyndicationItem();
            foreach (var child in ElementsOf(element))
            {
                var text = child.InnerText.Trim();
                switch (child.NodeName)
                {
                    case "title": item.Title = new SyndicationText(text); break;
                    case "description": item.Summary = new SyndicationText(text, SyndicationTextType.Html); break;
                    case "content:encoded": item.Content = new SyndicationContent(text, SyndicationTextType.Html); break;
                    case "link":
                        Add(item.Links, text);
                        item.ItemUri = item.ItemUri ?? UriOf(text);
                        break;
                    case "guid": item.Id = text; break;
                    case "author": item.Authors.Add(new SyndicationPerson { Email = text }); break;
                    case "dc:creator": item.Authors.Add(new SyndicationPerson(text)); break;
                    case "category": item.Categories.Add(new SyndicationCategory(text)); break;
                    case "comments": item.CommentsUri = UriOf(text); break;
                    case "dc:date":
                    case "pubDate": item.PublishedDate = DateOf(text); break;
                    case "enclosure": item.Links.Add(Enclosure(child)); break;
                }
            }
            return item;
        }

        private static SyndicationLink Enclosure(XmlElement element)
        {
            uint length;
            uint.TryParse(element.GetAttribute("length"), out length);
            return new SyndicationLink(UriOf(element.GetAttribute("url")), "enclosure", "", element.GetAttribute("type"), length);
        }

        private static void ReadAtom(XmlElement root, SyndicationFeed feed)
        {
            foreach (var child in ElementsOf(root))
            {
                switch (NameOf(child))
                {
                    case "title": feed.Title = AtomText(child); break;
                    case "subtitle": feed.Subtitle = AtomText(child); break;
                    case "id": feed.Id = child.InnerText.Trim(); break;
                    case "updated": feed.LastUpdatedTime = DateOf(child.InnerText); break;
                    case "rights": feed.Rights = AtomText(child); break;
                    case "icon": feed.IconUri = UriOf(child.InnerText); break;
                    case "logo": feed.ImageUri = UriOf(child.InnerText); break;
                    case "generator": feed.Generator = new SyndicationGenerator(child.InnerText) { Version = child.GetAttribute("version") }; break;
                    case "author": feed.Authors.Add(AtomPerson(child)); break;
                    case "contributor": feed.Contributors.Add(AtomPerson(child)); break;
                    case "category": feed.Categories.Add(AtomCategory(child)); break;
                    case "link": feed.Links.Add(AtomLink(child)); break;
                    case "entry": feed.Items.Add(ReadEntry(child)); break;
                }
            }
        }

        private static SyndicationItem ReadEntry(XmlElement entry)
        {
            var item = new SyndicationItem();
            foreach (var child in ElementsOf(entry))
            {
                switch (NameOf(child))
                {
                    case "title": item.Title = AtomText(child); break;
                    case "summary": item.Summary = AtomText(child); break;
                    case "content": item.Content = AtomContent(child); break;
                    case "id": item.Id = child.InnerText.Trim(); break;
                    case "updated": item.LastUpdatedTime = DateOf(child.InnerText); break;
                    case "published": item.PublishedDate = DateOf(child.InnerText); break;
                    case "rights": item.Rights = AtomText(child); break;
                    case "author": item.Authors.Add(AtomPerson(child)); break;
                    case "contributor": item.Contributors.Add(AtomPerson(child)); break;
                    case "category": item.Categories.Add(AtomCategory(child)); break;
                    case "link": AddAtomLink(item, AtomLink(child)); break;
                }
            }
            return item;
        }

        private static void AddAtomLink(SyndicationItem item, SyndicationLink link)
        {
            item.Links.Add(link);
            if (link.Relationship == "" || link.Relationship == "alternate") item.ItemUri = item.ItemUri ?? link.Uri;
            else if (link.Relationship == "edit") item.EditUri = link.Uri;
            else if (link.Relationship == "edit-media") item.EditMediaUri = link.Uri;
        }

        private static SyndicationText AtomText(XmlElement element)
        {
            var type = element.GetAttribute("type");
            return new SyndicationText { Text = element.InnerText.Trim(), Type = type == "" ? "text" : type };
        }

        private static SyndicationContent AtomContent(XmlElement element)
        {
            var text = AtomText(element);
            return new SyndicationContent { Text = text.Text, Type = text.Type, SourceUri = UriOf(element.GetAttribute("src")) };
        }

        private static SyndicationPerson AtomPerson(XmlElement element)
        {
            return new SyndicationPerson(TextOf(element, "name"), TextOf(element, "email"), UriOf(TextOf(element, "uri")));
        }

        private static SyndicationCategory AtomCategory(XmlElement element)
        {
            return new SyndicationCategory(element.GetAttribute("term"), element.GetAttribute("scheme"), element.GetAttribute("label"));
        }

        private static SyndicationLink AtomLink(XmlElement element)
        {
            uint length;
            uint.TryParse(element.GetAttribute("length"), out length);
            return new SyndicationLink(UriOf(element.GetAttribute("href")), element.GetAttribute("rel"), element.GetAttribute("title"), element.GetAttribute("type"), length);
        }

        private static void Add(IList<SyndicationLink> links, string address)
        {
            var uri = UriOf(address);
            if (uri != null) links.Add(new SyndicationLink(uri));
        }

        /// <summary>Null for what is no address.</summary>
        private static Uri UriOf(string text)
        {
            Uri uri;
            return text != "" && Uri.TryCreate(text.Trim(), UriKind.RelativeOrAbsolute, out uri) ? uri : null;
        }

        /// <summary>As mail writes it (<c>Sat, 07 Sep 2002 00:00:01 GMT</c>) or as ISO 8601 does; the beginning of time for others.</summary>
        private static DateTimeOffset DateOf(string text)
        {
            var parts = Regex.Match(text.Trim(), @"^(?:\w+,\s*)?(\d{1,2}\s+\w{3}\s+\d{4}\s+\d{2}:\d{2})(:\d{2})?\s*([+-]\d{2}):?(\d{2})?");
            var inZone = parts.Success ? parts.Groups[1].Value + (parts.Groups[2].Success ? parts.Groups[2].Value : ":00") + " " + parts.Groups[3].Value + ":" + parts.Groups[4].Value : text.Trim();
            DateTimeOffset date;
            if (parts.Success && DateTimeOffset.TryParseExact(inZone, "d MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date)) return date;
            return DateTimeOffset.TryParse(inZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date) ? date : new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);
        }

        /// <summary>Of the first child with that name; empty when there is none.</summary>
        private static string TextOf(XmlElement element, string name)
        {
            foreach (var child in ElementsOf(element))
                if (NameOf(child) == name) return child.InnerText.Trim();
            return "";
        }

        private static IEnumerable<XmlElement> ElementsOf(XmlElement element)
        {
            foreach (var node in element.ChildNodes)
            {
                var child = node as XmlElement;
                if (child != null) yield return child;
            }
        }

        private static string NameOf(XmlElement element)
        {
            return element.NodeName.Substring(element.NodeName.IndexOf(':') + 1);
        }
    }
}
