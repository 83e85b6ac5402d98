// Corners of the headers of HTTP.
using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;

static class Program
{
    static void Try(Action action)
    {
        try { action(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }
    }

    static void Main()
    {
        Console.WriteLine(new EntityTagHeaderValue("\"A\"").Equals(new EntityTagHeaderValue("\"a\"")) + " " + new AuthenticationHeaderValue("BASIC", "A").Equals(new AuthenticationHeaderValue("Basic", "A")) + " " + new AuthenticationHeaderValue("Basic", "A").Equals(new AuthenticationHeaderValue("Basic", "a")));
        Console.WriteLine(EntityTagHeaderValue.Parse("W/ \"x\"") + " " + RangeHeaderValue.Parse("bytes=1-9223372036854775807") + " " + RangeConditionHeaderValue.Parse("Sun Nov 6 08:49:37 1994"));
        Console.WriteLine(new MediaTypeHeaderValue("text/plain").Equals(new MediaTypeWithQualityHeaderValue("TEXT/plain")) + " " + (CacheControlHeaderValue.Parse("") == null));
        ContentDispositionHeaderValue disposition = new ContentDispositionHeaderValue("attachment") { FileName = "\u010D.txt", FileNameStar = "\u20AC" };
        Console.WriteLine(disposition + " " + (disposition.FileName == "\u010D.txt") + " " + (disposition.FileNameStar == "\u20AC"));
        Console.WriteLine(ContentDispositionHeaderValue.Parse("a; filename*=iso-8859-1'en'%A4").FileNameStar == "\u00A4");
        Try(() => MediaTypeHeaderValue.Parse("text/plain;"));
        Try(() => StringWithQualityHeaderValue.Parse("b;"));
        Try(() => new HttpRequestMessage().Headers.GetValues("no name"));
        Try(() => new HttpRequestMessage().Headers.GetValues("x"));
        Try(() => new HttpRequestMessage().Headers.From = "nobody");
        Try(() => new RangeHeaderValue { Unit = "" });
        Try(() => new ContentDispositionHeaderValue("a") { Size = -1 });
        Try(() => new MultipartContent("mixed", "a b "));
        Try(() => new MultipartContent("mixed", "a\u00E4"));
        HttpRequestMessage request = new HttpRequestMessage();
        request.Headers.From = "App <app@example.com>";
        System.Net.Cookie cookie = new System.Net.Cookie("NAME", "VALUE", "/", "example.com");
        Console.WriteLine(cookie);
        cookie.Version = 1;
        cookie.Port = "\"80, 81\"";
        Console.WriteLine(cookie);
        Try(() => cookie.Port = "80");
        Console.WriteLine(System.Net.WebUtility.HtmlDecode("&Igrave;&Omega;&hearts;&apos;&#x42;&none;") == "\u00CC\u03A9\u2665'B&none;");
        Console.WriteLine(request.Headers.From + " " + request.Headers.GetValues("From").Single());
    }
}
