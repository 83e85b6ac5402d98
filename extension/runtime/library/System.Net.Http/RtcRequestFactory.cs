using Windows.Web.Http;

namespace System.Net.Http
{
    /// <summary>Makes requests whose connection a control channel can watch; Windows 8 and 8.1 only.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.rtcrequestfactory"/>
    public static class RtcRequestFactory
    {
        /// <summary>A request to hand to <c>ControlChannelTrigger.UsingTransport</c> before it is sent.</summary>
        public static HttpRequestMessage Create(HttpMethod method, Uri uri)
        {
            var request = new HttpRequestMessage(method, uri) { IsForChannel = true };
            HttpExchange.MakeTransport(request);
            return request;
        }
    }
}
