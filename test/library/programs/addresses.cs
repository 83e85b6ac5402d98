using System;

class Program
{
    static void Describe(string text)
    {
        Uri uri;
        if (!Uri.TryCreate(text, UriKind.Absolute, out uri))
        {
            try
            {
                uri = new Uri(text);
            }
            catch (UriFormatException e)
            {
                Console.WriteLine(text + ": " + e.Message);
            }
            return;
        }
        Console.WriteLine(text + ": " + uri);
        Console.WriteLine("  " + uri.AbsoluteUri + " " + uri.IsWellFormedOriginalString());
        Console.WriteLine("  host " + uri.Host + " port " + uri.Port + " " + uri.IsDefaultPort + " user " + uri.UserInfo + " " + uri.HostNameType + " " + uri.IsLoopback);
        Console.WriteLine("  path " + uri.AbsolutePath + " " + uri.LocalPath + " query " + uri.Query + " fragment " + uri.Fragment + " segments " + string.Join(" ", uri.Segments));
    }
    static void Main()
    {
        string[] texts =
        {
            "http://Example.com:80/a/../b?q=1#f", "https://user:pw@host:8443/p%20q/ä?x=ä#ö", "http://a/%41%7e%2f%2e%2E/x", "http://a?x", "http://a/b c?d e#f g", "http://a/%zz",
            "http://1.2.3/", "http://[::1]:80/x", "http://[1:0:0:0:0:0:0:2]/", "ms-appx:///Assets/a.png", "ms-appdata:///local/x y.txt", "ms-settings:network-wifi", "urn:a:b",
            "mailto:a@b.c?subject=x y", "file:///C:/x/../y z.txt", @"C:\a\..\b c#d?e", "file://server/share/a", "ftp://h/x;y?z", "ws://h", "javascript:alert(1)",
            "http://a:99999/", "http://", "http:x", "C:x", "1http://x", "/x", "", "http://a b/",
        };
        foreach (string text in texts) Describe(text);
        Uri start = new Uri("http://h/a/b/c?d#e");
        foreach (string relative in new[] { "x", "../x", "/x", "?q", "#f", "http://o/", "//o/p", "./", "..", "../../../x", "x?y#z", "" })
        {
            Console.WriteLine(relative + " => " + new Uri(start, relative));
        }
        Console.WriteLine(new Uri("http://a/b").Equals(new Uri("http://A/b")) + " " + (new Uri("http://a/b") == new Uri("http://a/B")) + " " + start.MakeRelativeUri(new Uri("http://h/a/x/y")) + " " + start.IsBaseOf(new Uri("http://h/a/b/z")));
        Console.WriteLine(start.GetLeftPart(UriPartial.Authority) + " " + start.GetLeftPart(UriPartial.Path) + " " + start.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + " " + start.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped));
        Console.WriteLine(new Uri("x/y", UriKind.Relative) + " " + Uri.IsWellFormedUriString("http://a/b c", UriKind.Absolute) + " " + new UriBuilder("http", "h", 81, "p q", "?a=b") + " " + new UriBuilder("https://h/x") { Query = "q" }.Uri);
        Console.WriteLine(Uri.EscapeDataString("a b&c=ä/€\U0001F600!") + " " + Uri.EscapeUriString("http://a/b c?ä") + " " + Uri.UnescapeDataString("a%20b%C3%A4%2F%zz%C3"));
        try
        {
            Console.WriteLine(new Uri("x", UriKind.Relative).Host);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
