// System.Net.Http on the simulated PC: requests, bodies, headers, time-outs and failures as .NET shows them.

import test from 'node:test';
import { checkHttp } from './http';

const check = (statements: string, expected: string, options?: Parameters<typeof checkHttp>[3]) =>
  checkHttp(
    'using System.IO;\nusing System.Net;\nusing System.Net.Http;\nusing System.Net.Http.Headers;',
    statements,
    expected,
    options,
  );

test('text, bytes and streams, in every framing', () => {
  check(
    `
    var client = new HttpClient { BaseAddress = new Uri("http://web/") };
    Print(await client.GetStringAsync("hello"));
    Print(await client.GetStringAsync("latin1"));
    Print(await client.GetStringAsync("https://web/hello"));
    Print((await client.GetByteArrayAsync("chunked")).Length);
    using (var reader = new StreamReader(await client.GetStreamAsync(new Uri("until-close", UriKind.Relative)))) Print(reader.ReadToEnd());
    using (var response = await client.GetAsync("hello", HttpCompletionOption.ResponseHeadersRead))
    {
        Print((int)response.StatusCode + " " + response.ReasonPhrase + " " + response.Version + " " + response.IsSuccessStatusCode);
        Print(response.Content.Headers.ContentType + " | " + response.Content.Headers.ContentType.CharSet + " | " + response.Content.Headers.ContentLength);
        var buffer = new byte[3];
        var stream = await response.Content.ReadAsStreamAsync();
        var count = await stream.ReadAsync(buffer, 0, 3);
        Print(count + " " + Encoding.UTF8.GetString(buffer, 0, count) + " " + stream.CanSeek);
        await Try(() => response.Content.ReadAsStringAsync());
    }
    `,
    `
    hello
    ä
    hello
    9
    to the end
    200 OK 1.1 True
    text/plain; charset=utf-8 | utf-8 | 5
    3 hel False
    InvalidOperationException 80131509: The stream was already consumed. It cannot be read again.
    `,
  );
});

test('XML is loaded by its address', () => {
  check(
    `
    Print(System.Xml.Linq.XDocument.Load("http://web/feed.xml").Root.Value);
    await Try(() => Task.FromResult(System.Xml.Linq.XDocument.Load("http://web/none.xml")));
    `,
    `
    one
    HttpRequestException 80131500: Response status code does not indicate success: 404 (Not Found).
    `,
  );
});

test('bodies of all kinds go out', () => {
  check(
    `
    var client = new HttpClient();
    async Task Show(HttpContent content, HttpMethod method = null)
    {
        var response = await client.SendAsync(new HttpRequestMessage(method ?? HttpMethod.Post, "http://web/echo") { Content = content });
        Print(await response.Content.ReadAsStringAsync());
    }
    await Show(new StringContent("text"));
    await Show(new StringContent("{}", Encoding.UTF8, "application/json"), HttpMethod.Put);
    await Show(new ByteArrayContent(new byte[] { 65, 66, 67, 68 }, 1, 2));
    await Show(new FormUrlEncodedContent(new Dictionary<string, string> { { "name", "a b&c" }, { "ü", "" } }));
    await Show(new StreamContent(new MemoryStream(new byte[] { 88 })));
    await Show(new Endless());
    var form = new MultipartFormDataContent("limit") { { new StringContent("v"), "field" }, { new ByteArrayContent(new byte[] { 66 }), "file", "a b.txt" } };
    await Show(form);
    await Show(null);
    await Show(null, HttpMethod.Get);
    Print(await (await client.DeleteAsync("http://web/echo?q=1")).Content.ReadAsStringAsync());
    `,
    `
    POST /echo | Content-Type: text/plain; charset=utf-8 | Content-Length: 4 | text
    PUT /echo | Content-Type: application/json; charset=utf-8 | Content-Length: 2 | {}
    POST /echo | Content-Length: 2 | BC
    POST /echo | Content-Type: application/x-www-form-urlencoded | Content-Length: 20 | name=a+b%26c&%C3%BC=
    POST /echo | Content-Length: 1 | X
    POST /echo | Transfer-Encoding: chunked | E
    POST /echo | Content-Type: multipart/form-data; boundary="limit" | Content-Length: 215 | --limit⏎Content-Type: text/plain; charset=utf-8⏎Content-Disposition: form-data; name=field⏎⏎v⏎--limit⏎Content-Disposition: form-data; name=file; filename="a b.txt"; filename*=utf-8''a%20b.txt⏎⏎B⏎--limit--⏎
    POST /echo | Content-Length: 0
    GET /echo
    DELETE /echo?q=1
    `,
    {
      more: `
class Endless : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext context)
    {
        return stream.WriteAsync(new byte[] { 69 }, 0, 1);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
`,
    },
  );
});

test('request headers: defaults, typed values, what is refused', () => {
  check(
    `
    var client = new HttpClient();
    var defaults = client.DefaultRequestHeaders;
    defaults.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    defaults.Accept.ParseAdd("text/*; q=0.5, */*;q=0.1");
    defaults.UserAgent.Add(new ProductInfoHeaderValue("Chat", "1.0"));
    defaults.UserAgent.ParseAdd("(test) Other/2");
    defaults.Authorization = new AuthenticationHeaderValue("Bearer", "abc==");
    defaults.CacheControl = new CacheControlHeaderValue { NoCache = true, MaxAge = TimeSpan.FromMinutes(1) };
    defaults.AcceptEncoding.TryParseAdd("gzip;q=1, identity");
    defaults.IfModifiedSince = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);
    defaults.Add("X-Own", new[] { "a", "b" });
    var request = new HttpRequestMessage(HttpMethod.Get, "http://web/echo");
    request.Headers.Accept.ParseAdd("image/png");
    request.Headers.Range = new RangeHeaderValue(0, 99);
    Print(request.Headers.ToString().Replace("\\r\\n", "⏎"));
    Print(await (await client.SendAsync(request)).Content.ReadAsStringAsync());
    Print(string.Join("|", defaults.Accept.Select(each => each.MediaType + ":" + each.Quality)));
    Print(string.Join("|", defaults.GetValues("User-Agent")) + " " + defaults.Contains("accept") + " " + defaults.ConnectionClose);
    await Try(async () => defaults.Add("Content-Type", "text/plain"));
    await Try(async () => defaults.Add("Accept", "no type"));
    await Try(async () => defaults.Add("bad name", "x"));
    await Try(async () => defaults.Add("X-Own", "a\\r\\nb: c"));
    await Try(async () => defaults.GetValues("Missing"));
    await Try(async () => new StringContent("x", null, "nonsense"));
    Print(defaults.TryAddWithoutValidation("Accept", "no type") + " " + defaults.TryAddWithoutValidation("Content-Type", "x"));
    `,
    `
    Accept: image/png⏎Range: bytes=0-99⏎
    GET /echo | Accept: image/png | Range: bytes=0-99 | User-Agent: Chat/1.0 (test) Other/2 | Authorization: Bearer abc== | Cache-Control: no-cache, max-age=60 | Accept-Encoding: gzip; q=1.0, identity | If-Modified-Since: Tue, 02 Jan 2024 03:04:05 GMT | X-Own: a, b
    application/json:|text/*:0.5|*/*:0.1
    Chat/1.0|(test)|Other/2 True
    InvalidOperationException 80131509: Misused header name. Make sure request headers are used with HttpRequestMessage, response headers with HttpResponseMessage, and content headers with HttpContent objects.
    FormatException 80131537: The format of value 'no type' is invalid.
    FormatException 80131537: The header name format is invalid.
    FormatException 80131537: New-line characters in header values must be followed by a white-space character.
    InvalidOperationException 80131509: The given header was not found.
    FormatException 80131537: The format of value 'nonsense' is invalid.
    True False
    `,
  );
});

test('response headers are typed', () => {
  check(
    `
    var response = await new HttpClient().GetAsync("http://web/cached");
    var headers = response.Headers;
    Print(headers.CacheControl.MaxAge + " " + headers.CacheControl.Private + " " + headers.ETag.Tag + " " + headers.Server);
    Print(headers.Server.First().Product.Version + " " + response.Content.Headers.LastModified.Value.ToString("u") + " " + response.Content.Headers.ContentLength);
    Print(string.Join("|", headers.GetValues("x-own")) + " " + headers.Contains("Age") + " " + headers.Age);
    Print(response.ToString().Replace("\\r\\n", "⏎"));
    `,
    `
    00:01:00 True "v1" Test/1.0 (memory)
    1.0 2024-01-01 00:00:00Z 0
    a|b False
    StatusCode: 200, ReasonPhrase: 'OK', Version: 1.1, Content: System.Net.Http.StreamContent, Headers:⏎{⏎  Cache-Control: max-age=60, private⏎  ETag: "v1"⏎  Server: Test/1.0⏎  Server: (memory)⏎  X-Own: a⏎  X-Own: b⏎  Last-Modified: Mon, 01 Jan 2024 00:00:00 GMT⏎  Content-Length: 0⏎}
    `,
  );
});

test('values of headers are read and written', () => {
  check(
    `
    Print(MediaTypeHeaderValue.Parse("text/html ; charset = \\"utf-8\\"; x=y"));
    Print(ContentDispositionHeaderValue.Parse("attachment; filename=\\"a b\\"; size=12").Size);
    Print(new ContentDispositionHeaderValue("form-data") { Name = "n", FileName = "a b", FileNameStar = "ä" });
    Print(new ContentDispositionHeaderValue("x") { FileNameStar = "ä" }.FileNameStar);
    Print(AuthenticationHeaderValue.Parse("Digest realm=\\"a, b\\", nonce=\\"c\\"").Parameter);
    Print(ContentRangeHeaderValue.Parse("bytes 0-4/10") + " " + ContentRangeHeaderValue.Parse("bytes */10").HasRange);
    Print(RangeHeaderValue.Parse("bytes=0-4, -5").Ranges.Count + " " + EntityTagHeaderValue.Parse("W/\\"x\\"").IsWeak + " " + EntityTagHeaderValue.Any);
    Print(RetryConditionHeaderValue.Parse("120").Delta + " " + RetryConditionHeaderValue.Parse("Mon, 01 Jan 2024 00:00:00 GMT").Date.Value.Year);
    Print(ViaHeaderValue.Parse("HTTP/1.1 proxy (x)") + " | " + WarningHeaderValue.Parse("110 - \\"old\\"") + " | " + StringWithQualityHeaderValue.Parse("de;q=0.7"));
    Print(CacheControlHeaderValue.Parse("no-cache=\\"a, b\\", max-stale, own=1").NoCacheHeaders.Count);
    Print(NameValueHeaderValue.Parse("a=b").Equals(new NameValueHeaderValue("A", "B")));
    MediaTypeHeaderValue none;
    Print(MediaTypeHeaderValue.TryParse("nonsense", out none) + " " + (none == null));
    await Try(async () => ProductHeaderValue.Parse("a b"));
    `,
    `
    text/html; charset="utf-8"; x=y
    12
    form-data; name=n; filename="a b"; filename*=utf-8''%C3%A4
    ä
    realm="a, b", nonce="c"
    bytes 0-4/10 False
    2 True *
    00:02:00 2024
    HTTP/1.1 proxy (x) | 110 - "old" | de; q=0.7
    2
    True
    False True
    FormatException 80131537: The format of value 'a b' is invalid.
    `,
  );
});

test('redirections, compressed bodies, cookies and credentials belong to the handler', () => {
  check(
    `
    var handler = new HttpClientHandler();
    var client = new HttpClient(handler);
    var response = await client.GetAsync("http://web/moved");
    Print(response.RequestMessage.RequestUri + " " + await response.Content.ReadAsStringAsync());
    await Try(() => client.GetAsync("http://web/loop"));
    await client.GetAsync("http://web/cookies");
    Print(await client.GetStringAsync("http://web/echo"));
    foreach (Cookie cookie in handler.CookieContainer.GetCookies(new Uri("http://web/"))) Print(cookie + " " + cookie.Domain + cookie.Path + " " + cookie.HttpOnly + " " + cookie.Expires.Second);
    handler.CookieContainer.Add(new Uri("http://web/"), new Cookie("mine", "3"));
    Print(handler.CookieContainer.GetCookieHeader(new Uri("http://web/x")) + " " + handler.CookieContainer.Count);
    Print((await client.GetAsync("http://web/gzip")).Content.Headers.ContentEncoding.Single());
    await Try(async () => handler.AllowAutoRedirect = false);
    var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate });
    Print((int)(await plain.GetAsync("http://web/moved")).StatusCode + " " + (await plain.GetAsync("http://web/moved")).Headers.Location);
    await plain.GetAsync("http://web/cookies");
    Print(await plain.GetStringAsync("http://web/echo"));
    Print(await plain.GetStringAsync("http://web/gzip"));
    var known = new CredentialCache();
    known.Add(new Uri("http://web/echo"), "Basic", new NetworkCredential("me", "secret"));
    Print((int)(await new HttpClient(new HttpClientHandler { Credentials = known }).GetAsync("http://web/private")).StatusCode);
    `,
    `
    http://web/hello hello
    HttpRequestException 80072F7C: An error occurred while sending the request. < Exception 80072F7C
    GET /echo | Cookie: session=1; lasting=2
    session=1 web/ True 0
    lasting=2 web/ False 1
    session=1; lasting=2; mine=3 3
    gzip
    InvalidOperationException 80131509: This instance has already started one or more requests. Properties can only be modified before sending the first request.
    302 /hello
    GET /echo | Accept-Encoding: gzip, deflate
    small
    401
    `,
  );
});

test('handlers stand in a row, and may answer themselves', () => {
  check(
    `
    var client = new HttpClient(new Noting { InnerHandler = new Noting { InnerHandler = new HttpClientHandler() } });
    Print(await client.GetStringAsync("http://web/echo"));
    Print(await new HttpClient(new Local()).GetStringAsync("http://nowhere/"));
    `,
    `
    200
    200
    GET /echo | X-Noted: once, twice
    from here
    `,
    {
      more: `
class Noting : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        request.Headers.Add("X-Noted", request.Headers.Contains("X-Noted") ? "twice" : "once");
        var response = await base.SendAsync(request, token);
        Console.WriteLine((int)response.StatusCode);
        return response;
    }
}

class Local : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent("from here") });
    }
}
`,
    },
  );
});

test('what fails is an HttpRequestException with the reason of Windows inside', () => {
  check(
    `
    var client = new HttpClient();
    await Try(() => client.GetAsync("http://nowhere/"));
    await Try(() => client.GetAsync("http://web:81/"));
    await Try(() => client.GetAsync("http://web/reset"));
    await Try(() => client.GetStringAsync("http://web/missing"));
    await Try(() => client.GetStringAsync("http://web/broken"));
    Print((int)(await client.GetAsync("http://web/missing")).StatusCode);
    await Try(() => client.GetAsync("relative"));
    await Try(() => client.GetAsync("ftp://web/"));
    var request = new HttpRequestMessage(HttpMethod.Get, "http://web/hello");
    await client.SendAsync(request);
    await Try(() => client.SendAsync(request));
    await Try(async () => client.Timeout = TimeSpan.FromSeconds(1));
    await Try(() => new HttpClient { MaxResponseContentBufferSize = 4 }.GetStringAsync("http://web/hello"));
    client.Dispose();
    await Try(() => client.GetAsync("http://web/"));
    `,
    `
    HttpRequestException 80072EE7: An error occurred while sending the request. < Exception 80072EE7
    HttpRequestException 80072EFD: An error occurred while sending the request. < Exception 80072EFD
    HttpRequestException 80072EFF: An error occurred while sending the request. < Exception 80072EFF
    HttpRequestException 80131500: Response status code does not indicate success: 404 (Not Found).
    HttpRequestException 80131620: Error while copying content to a stream. < IOException 80131620
    404
    InvalidOperationException 80131509: An invalid request URI was provided. The request URI must either be an absolute URI or BaseAddress must be set.
    ArgumentException 80070057: Only 'http' and 'https' schemes are allowed.
    InvalidOperationException 80131509: The request message was already sent. Cannot send the same request message multiple times.
    InvalidOperationException 80131509: This instance has already started one or more requests. Properties can only be modified before sending the first request.
    HttpRequestException 80131500: Cannot write more bytes to the buffer than the configured maximum buffer size: 4.
    ObjectDisposedException 80131622: Cannot access a disposed object.
    `,
  );
});

test('time-outs and cancelling end as TaskCanceledException', () => {
  check(
    `
    var begin = DateTime.UtcNow;
    await Try(() => new HttpClient { Timeout = TimeSpan.FromSeconds(2) }.GetAsync("http://web/silent"));
    Print((DateTime.UtcNow - begin).TotalSeconds);
    var client = new HttpClient();
    await Try(() => client.GetAsync("http://web/silent", new CancellationTokenSource(1000).Token));
    var pending = client.GetAsync("http://web/silent");
    await Task.Delay(500);
    client.CancelPendingRequests();
    await Try(() => pending);
    Print(await client.GetStringAsync("http://web/hello"));
    pending = client.GetAsync("http://web/slow");
    Print(pending.IsCompleted + " " + await (await pending).Content.ReadAsStringAsync());
    await Try(() => new HttpClient().GetAsync("http://web/silent"));
    Print((DateTime.UtcNow - begin).TotalSeconds > 100);
    `,
    `
    TaskCanceledException 8013153B: A task was canceled.
    2
    TaskCanceledException 8013153B: A task was canceled.
    TaskCanceledException 8013153B: A task was canceled.
    hello
    False late
    TaskCanceledException 8013153B: A task was canceled.
    True
    `,
    { time: 200_000 },
  );
});

test('Task.Result waits for an answer as await does', () => {
  check(
    `
    Print(await Task.Run(() => new HttpClient().GetAsync("http://web/slow").Result.Content.ReadAsStringAsync().Result));
    `,
    `
    late
    `,
  );
});

test('HttpWebRequest, the way before HttpClient', () => {
  check(
    `
    var request = (HttpWebRequest)WebRequest.Create("http://web/hello");
    request.Headers["X-Own"] = "a";
    using (var response = (HttpWebResponse)await request.GetResponseAsync())
    using (var reader = new StreamReader(response.GetResponseStream()))
    {
        Print((int)response.StatusCode + " " + response.StatusDescription + " " + response.ContentType + " " + response.ContentLength + " " + response.ResponseUri + " " + request.HaveResponse);
        Print(response.Headers[HttpRequestHeader.ContentType] + " " + string.Join("|", response.Headers.AllKeys));
        Print(reader.ReadToEnd());
    }
    request = WebRequest.CreateHttp("http://web/echo");
    request.Method = "POST";
    request.ContentType = "text/plain";
    request.Accept = "*/*";
    using (var stream = await request.GetRequestStreamAsync()) stream.Write(new byte[] { 65, 66 }, 0, 2);
    var done = new ManualResetEvent(false);
    request.BeginGetResponse(result =>
    {
        var answer = ((HttpWebRequest)result.AsyncState).EndGetResponse(result);
        Print(new StreamReader(answer.GetResponseStream()).ReadToEnd());
        done.Set();
    }, request);
    await Task.Run(() => done.WaitOne());
    foreach (var place in new[] { "http://nowhere/", "http://web:81/", "http://web/reset", "http://web/missing" })
    {
        try { await WebRequest.Create(place).GetResponseAsync(); }
        catch (WebException e) { Print(e.Status + ": " + e.Message + " " + (e.Response == null ? "" : new StreamReader(e.Response.GetResponseStream()).ReadToEnd())); }
    }
    request = WebRequest.CreateHttp("http://web/echo");
    request.Method = "POST";
    request.Referer = "http://web/hello";
    request.ContentLength = 2;
    request.GetRequestStream().Write(new byte[] { 67, 68 }, 0, 2);
    using (var blocked = request.GetResponse()) Print(new StreamReader(blocked.GetResponseStream()).ReadToEnd());
    request = WebRequest.CreateHttp("http://web/silent");
    request.Timeout = 50;
    try { request.GetResponse(); }
    catch (WebException e) { Print(e.Status + ": " + e.Message); }
    request = WebRequest.CreateHttp("http://web/silent");
    var pending = request.GetResponseAsync();
    await Task.Delay(100);
    request.Abort();
    await Try(() => pending);
    await Try(async () => WebRequest.Create("ftp://web/"));
    await Try(async () => WebRequest.CreateHttp("http://web/").BeginGetRequestStream(null, null));
    `,
    `
    200 OK text/plain; charset=utf-8 5 http://web/hello True
    text/plain; charset=utf-8 Content-Type|Content-Length
    hello
    POST /echo | Accept: */* | Content-Type: text/plain | Content-Length: 2 | AB
    NameResolutionFailure: The remote name could not be resolved: 'nowhere'
    ConnectFailure: Unable to connect to the remote server
    ReceiveFailure: The underlying connection was closed: An unexpected error occurred on a receive.
    ProtocolError: The remote server returned an error: (404) Not Found. nothing there
    POST /echo | Referer: http://web/hello | Content-Length: 2 | CD
    Timeout: The operation has timed out.
    WebException 80131509: The request was aborted: The request was canceled. < TaskCanceledException 8013153B
    NotSupportedException 80131515: The URI prefix is not recognized.
    ProtocolViolationException 80131509: Cannot send a content-body with this verb-type.
    `,
  );
});
