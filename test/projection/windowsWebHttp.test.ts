// Windows.Web.Http on the simulated PC: requests, bodies, filters, headers, progress and failures as WinRT shows them.

import test from 'node:test';
import { checkHttp } from './http';

const usings = `
using Windows.Foundation;
using Windows.Security.Cryptography;
using Windows.Storage.Streams;
using Windows.Web;
using Windows.Web.Http;
using Windows.Web.Http.Filters;
using Windows.Web.Http.Headers;
`;

const check = (statements: string, expected: string, options?: Parameters<typeof checkHttp>[3]) =>
  checkHttp(usings, statements, expected, options);

test('text, buffers and streams, in every framing', () => {
  check(
    `
    var client = new HttpClient();
    Print(await client.GetStringAsync(new Uri("http://web/hello")));
    Print(await client.GetStringAsync(new Uri("http://web/latin1")));
    Print((await client.GetBufferAsync(new Uri("http://web/chunked"))).Length);
    var reader = new DataReader(await client.GetInputStreamAsync(new Uri("http://web/until-close")));
    Print(await reader.LoadAsync(100) + " " + reader.ReadString(6));
    Print(await client.GetStringAsync(new Uri("http://web/gzip")));
    var response = await client.GetAsync(new Uri("http://web/hello"), HttpCompletionOption.ResponseHeadersRead);
    Print((int)response.StatusCode + " " + response.ReasonPhrase + " " + response.Version + " " + response.Source + " " + response.IsSuccessStatusCode);
    Print(response.Content.Headers.ContentType + " " + response.Content.Headers.ContentType.CharSet + " " + response.Content.Headers.ContentLength);
    var stream = await response.Content.ReadAsInputStreamAsync();
    var buffer = await stream.ReadAsync(new Windows.Storage.Streams.Buffer(3), 3, InputStreamOptions.Partial);
    Print(CryptographicBuffer.ConvertBinaryToString(BinaryStringEncoding.Utf8, buffer));
    await Try(async () => await response.Content.ReadAsStringAsync());
    Print((await client.GetAsync(new Uri("http://web/moved"))).RequestMessage.RequestUri);
    `,
    `
    hello
    ä
    9
    10 to the
    small
    200 OK Http11 Network True
    text/plain; charset=utf-8 utf-8 5
    hel
    InvalidOperationException 8000000E: A method was called at an unexpected time.
    http://web/hello
    `,
  );
});

test('bodies of all kinds go out', () => {
  check(
    `
    var client = new HttpClient();
    async Task Show(IHttpContent content)
    {
        Print(await (await client.PostAsync(new Uri("http://web/echo"), content)).Content.ReadAsStringAsync());
    }
    await Show(new HttpStringContent("text"));
    await Show(new HttpStringContent("{}", Windows.Storage.Streams.UnicodeEncoding.Utf8, "application/json"));
    await Show(new HttpBufferContent(CryptographicBuffer.ConvertStringToBinary("ABCD", BinaryStringEncoding.Utf8), 1, 2));
    await Show(new HttpFormUrlEncodedContent(new Dictionary<string, string> { { "name", "a b&c" } }));
    var memory = new InMemoryRandomAccessStream();
    await memory.WriteAsync(CryptographicBuffer.ConvertStringToBinary("stream", BinaryStringEncoding.Utf8));
    await Show(new HttpStreamContent(memory.GetInputStreamAt(0)));
    var known = new HttpStreamContent(memory.GetInputStreamAt(0));
    known.Headers.ContentLength = 6;
    await Show(known);
    var form = new HttpMultipartFormDataContent("limit");
    form.Add(new HttpStringContent("v"), "field");
    form.Add(new HttpBufferContent(CryptographicBuffer.ConvertStringToBinary("B", BinaryStringEncoding.Utf8)), "file", "a b.txt");
    await Show(form);
    await Show(new Own());
    Print(await (await client.PutAsync(new Uri("http://web/echo"), new HttpStringContent("x"))).Content.ReadAsStringAsync());
    Print(await (await client.DeleteAsync(new Uri("http://web/echo"))).Content.ReadAsStringAsync());
    `,
    `
    POST /echo | Content-Type: text/plain; charset=UTF-8 | Accept-Encoding: gzip, deflate | Content-Length: 4 | text
    POST /echo | Content-Type: application/json; charset=UTF-8 | Accept-Encoding: gzip, deflate | Content-Length: 2 | {}
    POST /echo | Accept-Encoding: gzip, deflate | Content-Length: 2 | BC
    POST /echo | Content-Type: application/x-www-form-urlencoded | Accept-Encoding: gzip, deflate | Content-Length: 12 | name=a+b%26c
    POST /echo | Accept-Encoding: gzip, deflate | Transfer-Encoding: chunked | stream
    POST /echo | Content-Length: 6 | Accept-Encoding: gzip, deflate | stream
    POST /echo | Content-Type: multipart/form-data; boundary="limit" | Accept-Encoding: gzip, deflate | Content-Length: 219 | --limit⏎Content-Type: text/plain; charset=UTF-8⏎Content-Disposition: form-data; name="field"⏎⏎v⏎--limit⏎Content-Disposition: form-data; name="file"; filename="a b.txt"; filename*=UTF-8''a%20b.txt⏎⏎B⏎--limit--⏎
    POST /echo | Content-Type: application/own; charset=UTF-8 | Accept-Encoding: gzip, deflate | Content-Length: 3 | own
    PUT /echo | Content-Type: text/plain; charset=UTF-8 | Accept-Encoding: gzip, deflate | Content-Length: 1 | x
    DELETE /echo | Accept-Encoding: gzip, deflate
    `,
    {
      more: `
class Own : IHttpContent
{
    public HttpContentHeaderCollection Headers { get; } = new HttpContentHeaderCollection { ContentType = new HttpMediaTypeHeaderValue("application/own") { CharSet = "UTF-8" } };

    public IAsyncOperationWithProgress<ulong, ulong> BufferAllAsync() { throw new NotImplementedException(); }
    public IAsyncOperationWithProgress<IInputStream, ulong> ReadAsInputStreamAsync() { throw new NotImplementedException(); }
    public IAsyncOperationWithProgress<string, ulong> ReadAsStringAsync() { throw new NotImplementedException(); }
    public IAsyncOperationWithProgress<ulong, ulong> WriteToStreamAsync(IOutputStream outputStream) { throw new NotImplementedException(); }

    public IAsyncOperationWithProgress<IBuffer, ulong> ReadAsBufferAsync()
    {
        return AsyncInfo.Run<IBuffer, ulong>((token, progress) => Task.FromResult(CryptographicBuffer.ConvertStringToBinary("own", BinaryStringEncoding.Utf8)));
    }

    public bool TryComputeLength(out ulong length)
    {
        length = 3;
        return true;
    }

    public void Dispose() { }
}
`,
    },
  );
});

test('headers by name and by property', () => {
  check(
    `
    var client = new HttpClient();
    var defaults = client.DefaultRequestHeaders;
    defaults.UserAgent.Add(new HttpProductInfoHeaderValue("Sample", "v8"));
    defaults.UserAgent.ParseAdd("(test) Other/2");
    defaults.Accept.Add(new HttpMediaTypeWithQualityHeaderValue("application/json", 0.5));
    Print(defaults.Accept.TryParseAdd("text/plain, nonsense") + " " + defaults.Accept.TryParseAdd("text/plain"));
    defaults.Authorization = new HttpCredentialsHeaderValue("Bearer", "abc==");
    defaults.CacheControl.MaxAge = TimeSpan.FromMinutes(1);
    defaults.Cookie.Add(new HttpCookiePairHeaderValue("a", "1"));
    defaults.Cookie.ParseAdd("b=2; c=3");
    defaults["X-Own"] = "one";
    defaults.Append("X-Own", "two");
    var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://web/echo"));
    request.Headers.Add("Custom-Header", "value");
    Print(await (await client.SendRequestAsync(request)).Content.ReadAsStringAsync());
    foreach (var header in defaults) Print(header.Key + " = " + header.Value);
    Print(defaults.Count + " " + defaults.ContainsKey("x-own") + " " + defaults["accept"] + " " + defaults.Remove("Cookie") + " " + defaults.Cookie.Count);
    await Try(async () => defaults.Add("X-Own", "again"));
    await Try(async () => defaults["Content-Type"] = "text/plain");
    await Try(async () => Print(defaults["Missing"]));
    await Try(async () => new HttpStringContent("x", Windows.Storage.Streams.UnicodeEncoding.Utf8, "nonsense"));
    var answer = await client.GetAsync(new Uri("http://web/cached"));
    Print(answer.Headers.CacheControl.MaxAge + " | " + answer.Headers["X-Own"] + " | " + answer.Headers["ETag"] + " | " + answer.Content.Headers.LastModified.Value.ToString("u"));
    Print((await client.GetAsync(new Uri("http://web/private"))).Headers.WwwAuthenticate[0].Parameters[0]);
    Print(answer.ToString().Replace("\\r\\n", "⏎"));
    `,
    `
    False True
    GET /echo | Custom-Header: value | User-Agent: Sample/v8 (test) Other/2 | Accept: application/json; q=0.5, text/plain | Authorization: Bearer abc== | Cache-Control: max-age=60 | Cookie: a=1; b=2; c=3 | X-Own: one, two | Accept-Encoding: gzip, deflate
    User-Agent = Sample/v8 (test) Other/2
    Accept = application/json; q=0.5, text/plain
    Authorization = Bearer abc==
    Cache-Control = max-age=60
    Cookie = a=1; b=2; c=3
    X-Own = one, two
    6 True application/json; q=0.5, text/plain True 0
    ArgumentException 80070057: An item with the same key has already been added.
    ArgumentException 80070057: The parameter is incorrect.
    KeyNotFoundException 80131577: The given key was not present in the dictionary.
    ArgumentException 80070057: The parameter is incorrect.
    00:01:00 | a, b | "v1" | 2024-01-01 00:00:00Z
    realm="all"
    StatusCode: 200, ReasonPhrase: 'OK', Version: 2, Content: Windows.Web.Http.HttpStreamContent, Headers:⏎{⏎Cache-Control: max-age=60, private⏎ETag: "v1"⏎Server: Test/1.0 (memory)⏎X-Own: a, b⏎}
    `,
  );
});

test('filters stand in a row', () => {
  check(
    `
    var client = new HttpClient(new Plug(new Plug(new HttpBaseProtocolFilter())));
    Print(await client.GetStringAsync(new Uri("http://web/echo")));
    Print((await client.GetAsync(new Uri("http://web/hello"))).Headers["X-Plug"]);
    `,
    `
    GET /echo | X-Plug: request, request | Accept-Encoding: gzip, deflate
    response, response
    `,
    {
      more: `
sealed class Plug : IHttpFilter
{
    private readonly IHttpFilter inner;

    public Plug(IHttpFilter inner) { this.inner = inner; }

    public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request)
    {
        return AsyncInfo.Run<HttpResponseMessage, HttpProgress>(async (token, progress) =>
        {
            request.Headers.Append("X-Plug", "request");
            var response = await inner.SendRequestAsync(request).AsTask(token, progress);
            response.Headers.Append("X-Plug", "response");
            return response;
        });
    }

    public void Dispose() { inner.Dispose(); }
}
`,
    },
  );
});

test('all filters of the app share their cookies', () => {
  check(
    `
    await new HttpClient().GetAsync(new Uri("http://web/cookies"));
    var filter = new HttpBaseProtocolFilter();
    var place = new Uri("http://web/");
    foreach (var cookie in filter.CookieManager.GetCookies(place)) Print(cookie.Name + "=" + cookie.Value + " " + cookie.Domain + cookie.Path + " " + cookie.HttpOnly + " " + cookie.Expires.HasValue);
    var mine = new HttpCookie("mine", "web", "/") { Value = "3" };
    Print(filter.CookieManager.SetCookie(mine) + " " + filter.CookieManager.SetCookie(mine, false));
    Print(await new HttpClient().GetStringAsync(new Uri("http://web/echo")));
    filter.CookieManager.DeleteCookie(mine);
    Print(filter.CookieManager.GetCookies(place).Count);
    filter.CookieUsageBehavior = HttpCookieUsageBehavior.NoCookies;
    filter.AllowAutoRedirect = false;
    filter.AutomaticDecompression = false;
    Print(await new HttpClient(filter).GetStringAsync(new Uri("http://web/echo")));
    Print((int)(await new HttpClient(filter).GetAsync(new Uri("http://web/moved"))).StatusCode);
    await Try(async () => new HttpCookie("", "web", "/"));
    `,
    `
    session=1 web/ True False
    lasting=2 web/ False True
    False True
    GET /echo | Accept-Encoding: gzip, deflate | Cookie: session=1; mine=3; lasting=2
    2
    GET /echo
    302
    ArgumentException 80070057: The parameter is incorrect.
    `,
  );
});

test('what fails says why by WebError.GetStatus', () => {
  check(
    `
    var client = new HttpClient();
    foreach (var place in new[] { "http://nowhere/", "http://web:81/", "http://web/reset", "http://web/loop", "http://web/missing", "http://web/broken" })
    {
        try { await client.GetStringAsync(new Uri(place)); }
        catch (Exception e) { Print(WebError.GetStatus(e.HResult) + " " + e.HResult.ToString("X8") + " " + e.Message); }
    }
    var result = await client.TryGetAsync(new Uri("http://nowhere/"));
    Print(result.Succeeded + " " + WebError.GetStatus(result.ExtendedError.HResult) + " " + (result.ResponseMessage == null));
    result = await client.TryGetAsync(new Uri("http://web/missing"));
    Print(result.Succeeded + " " + result.ResponseMessage.StatusCode);
    var text = await client.TryGetStringAsync(new Uri("http://web/hello"));
    Print(text.Succeeded + " " + text.Value);
    text = await client.TryGetStringAsync(new Uri("http://web/missing"));
    Print(text.Succeeded + " " + (text.Value == null) + " " + WebError.GetStatus(text.ExtendedError.HResult));
    Print(WebError.GetStatus(5) + " " + WebError.GetStatus(unchecked((int)0x801901FF)));
    await Try(async () => await client.GetAsync(new Uri("x", UriKind.Relative)));
    client.Dispose();
    await Try(async () => await client.GetAsync(new Uri("http://web/")));
    `,
    `
    HostNameNotResolved 80072EE7 The server name or address could not be resolved
    CannotConnect 80072EFD A connection with the server could not be established
    ConnectionReset 80072EFF The connection with the server was reset
    RedirectFailed 80072F7C The redirect request failed
    NotFound 80190194 Response status code does not indicate success: 404 (Not Found).
    ConnectionAborted 80072EFE The connection with the server was terminated abnormally
    False HostNameNotResolved True
    True NotFound
    True hello
    False True NotFound
    Unknown UnexpectedStatusCode
    ArgumentException 80070057: The parameter is incorrect.
    ObjectDisposedException 80000013: The object has been closed.
    `,
  );
});

test('progress and cancelling', () => {
  check(
    `
    var client = new HttpClient();
    var stages = new List<string>();
    var operation = client.PostAsync(new Uri("http://web/echo"), new HttpStringContent("12345"));
    operation.Progress = (sender, progress) => stages.Add(progress.Stage + " " + progress.BytesSent + "/" + progress.TotalBytesToSend + " " + progress.BytesReceived + "/" + progress.TotalBytesToReceive);
    await operation;
    Print(string.Join("; ", stages));
    operation = client.GetAsync(new Uri("http://web/silent"));
    operation.Completed = (sender, status) => Print("completed: " + status);
    await Task.Delay(100);
    operation.Cancel();
    Print(operation.Status);
    await Task.Delay(100);
    await Try(async () => await client.GetAsync(new Uri("http://web/silent")).AsTask(new CancellationTokenSource(500).Token));
    var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://web/silent"));
    var pending = client.SendRequestAsync(request);
    await Task.Delay(100);
    request.Dispose();
    await Try(async () => await pending);
    Print(await client.GetStringAsync(new Uri("http://web/slow")));
    `,
    `
    ConnectingToServer 0/5 0/; SendingHeaders 0/5 0/; SendingContent 0/5 0/; WaitingForResponse 5/5 0/; ReceivingHeaders 5/5 0/; ReceivingContent 5/5 0/; ReceivingContent 5/5 113/113
    Canceled
    completed: Canceled
    TaskCanceledException 8013153B: A task was canceled.
    Exception 80072EF1: The operation has been canceled
    late
    `,
  );
});

test('https, and what is wrong with a certificate', () => {
  check(
    `
    var filter = new HttpBaseProtocolFilter();
    filter.IgnorableServerCertificateErrors.Add(Windows.Security.Cryptography.Certificates.ChainValidationResult.Untrusted);
    var answer = await new HttpClient(filter).GetAsync(new Uri("https://web/hello"));
    var information = answer.RequestMessage.TransportInformation;
    Print(await answer.Content.ReadAsStringAsync() + " " + information.ServerCertificateErrors.Count + " " + information.ServerCertificateErrorSeverity);
    `,
    `
    hello 0 None
    `,
  );
});

test('the app judges the certificate of a server, once for each connection, before anything is sent', () => {
  check(
    `
    var accepts = false;
    var filter = new HttpBaseProtocolFilter();
    filter.ServerCustomValidationRequested += async (sender, args) =>
    {
        var deferral = args.GetDeferral();
        Print("judges " + args.RequestMessage.RequestUri + " " + args.ServerCertificateErrors.Count + " " + args.ServerCertificateErrorSeverity);
        await Task.Delay(50);
        if (!accepts) args.Reject();
        deferral.Complete();
    };
    var client = new HttpClient(filter);
    try { await client.GetStringAsync(new Uri("https://web/hello")); }
    catch (Exception e) { Print(WebError.GetStatus(e.HResult)); }
    accepts = true;
    Print(await client.GetStringAsync(new Uri("https://web/hello")));
    Print(await client.GetStringAsync(new Uri("https://web/gzip")));
    Print(await client.GetStringAsync(new Uri("http://web/hello")));
    `,
    `
    judges https://web/hello 0 None
    CertificateIsInvalid
    judges https://web/hello 0 None
    hello
    small
    hello
    `,
  );
});

test('a read may want more than the simulated PC keeps for one connection', () => {
  check(
    `
    var reader = new DataReader(await new HttpClient().GetInputStreamAsync(new Uri("http://web/large")));
    Print(await reader.LoadAsync(500000) + " " + await reader.LoadAsync(500000));
    `,
    `
    500000 100000
    `,
  );
});

test('a server that asks for a password gets that of the filter', () => {
  check(
    `
    var filter = new HttpBaseProtocolFilter { ServerCredential = new Windows.Security.Credentials.PasswordCredential("web", "me", "secret") };
    Print(await new HttpClient(filter).GetStringAsync(new Uri("http://web/private")));
    Print((int)(await new HttpClient().GetAsync(new Uri("http://web/private"))).StatusCode);
    `,
    `
    GET /private | Authorization: Basic bWU6c2VjcmV0 | Accept-Encoding: gzip, deflate
    401
    `,
  );
});
