// Feeds: RSS and Atom read from texts and fetched.

import test from 'node:test';
import { checkHttp } from './http';

const usings = `
using System.Linq;
using Windows.Foundation;
using Windows.Web;
using Windows.Web.Syndication;
`;

const check = (statements: string, expected: string) => checkHttp(usings, statements, expected);

test('RSS: the channel with its items, their links, dates and texts', () => {
  check(
    `
    var feed = new SyndicationFeed();
    feed.Load(@"<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>
      <title>Blog</title><link>http://blog/</link><description>All of it</description><language>en</language>
      <item><title>One &amp; only</title><link>http://blog/1</link><guid>1</guid><description><![CDATA[<b>bold</b>]]></description>
        <content:encoded><![CDATA[<p>long</p>]]></content:encoded><category>c</category>
        <pubDate>Sat, 07 Sep 2002 09:42:31 GMT</pubDate><enclosure url='http://blog/a.mp3' length='12' type='audio/mpeg'/></item>
      <item><title>Two</title><pubDate>8 Sep 2002 01:00 -0200</pubDate></item>
    </channel></rss>");
    Print(feed.SourceFormat + " " + feed.Title.Text + " " + feed.Subtitle.Text + " " + feed.Links[0].Uri + " " + feed.Language);
    foreach (var item in feed.Items)
        Print(item.Title.Text + "|" + (item.Summary == null ? "" : item.Summary.Text) + "|" + (item.Content == null ? "" : item.Content.Text) + "|" + item.ItemUri + "|" + item.Id + "|" + item.PublishedDate.ToString("u") + "|" + item.Links.Count);
    Print(feed.Items[0].Links[1].MediaType + " " + feed.Items[0].Links[1].Length + " " + feed.Items[0].Categories[0].Term);
    `,
    `
    Rss20 Blog All of it http://blog/ en
    One & only|<b>bold</b>|<p>long</p>|http://blog/1|1|2002-09-07 09:42:31Z|2
    Two|||||2002-09-08 03:00:00Z|0
    audio/mpeg 12 c
    `,
  );
});

test('Atom: entries, authors, and links by what they are', () => {
  check(
    `
    var feed = new SyndicationFeed();
    feed.Load(@"<feed xmlns='http://www.w3.org/2005/Atom'><title type='html'>A</title><id>urn:1</id><updated>2024-01-01T10:00:00Z</updated>
      <author><name>Ada</name><email>a@b.c</email></author>
      <entry><title>E</title><link rel='self' href='http://x/self'/><link href='http://x/e'/><id>urn:e</id>
        <published>2023-12-31T23:00:00-01:00</published><summary>S</summary><content type='html'>C</content></entry></feed>");
    Print(feed.SourceFormat + " " + feed.Title.Type + " " + feed.Id + " " + feed.LastUpdatedTime.ToString("u") + " " + feed.Authors[0].Name + " " + feed.Authors[0].Email);
    var entry = feed.Items.Single();
    Print(entry.Title.Text + " " + entry.ItemUri + " " + entry.Links.Count + " " + entry.PublishedDate.ToString("u") + " " + entry.Summary.Text + " " + entry.Content.Type);
    `,
    `
    Atom10 html urn:1 2024-01-01 10:00:00Z Ada a@b.c
    E http://x/e 2 2024-01-01 00:00:00Z S html
    `,
  );
});

test('feeds are fetched; what is no feed says so', () => {
  check(
    `
    var client = new SyndicationClient { BypassCacheOnRetrieve = true };
    client.SetRequestHeader("User-Agent", "test");
    var feed = await client.RetrieveFeedAsync(new Uri("http://web/news"));
    Print(feed.Title.Text + " " + feed.Items[0].Title.Text + " " + feed.Items[0].PublishedDate.ToString("u"));
    foreach (var path in new[] { "hello", "nowhere" })
        try { await client.RetrieveFeedAsync(new Uri("http://web/" + path)); }
        catch (Exception e) { Print(SyndicationError.GetStatus(e.HResult) + " " + WebError.GetStatus(e.HResult)); }
    try { new SyndicationFeed().Load("<html/>"); }
    catch (Exception e) { Print(SyndicationError.GetStatus(e.HResult)); }
    `,
    `
    News Rain 2024-01-01 06:00:00Z
    InvalidXml Unknown
    Unknown NotFound
    UnsupportedFormat
    `,
  );
});
