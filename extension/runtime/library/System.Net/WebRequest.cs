using System.IO;
using System.Threading.Tasks;

namespace System.Net
{
    /// <summary>A request for an address.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.webrequest"/>
    public abstract class WebRequest
    {
        protected WebRequest()
        {
        }

        /// <summary>The simulated network has no proxies: it is kept and not asked.</summary>
        public static IWebProxy DefaultWebProxy { get; set; }
        /// <summary>Only requests for the web have one.</summary>
        public virtual long ContentLength
        {
            get { throw new NotImplementedException(); }
            set { throw new NotImplementedException(); }
        }
        public abstract string ContentType { get; set; }
        public virtual ICredentials Credentials { get; set; }
        public abstract WebHeaderCollection Headers { get; set; }
        public abstract string Method { get; set; }
        public virtual IWebProxy Proxy { get; set; }
        public abstract Uri RequestUri { get; }
        /// <summary>Milliseconds that GetResponse waits.</summary>
        public virtual int Timeout { get; set; } = 100000;
        public virtual bool UseDefaultCredentials { get; set; }

        /// <summary>A request for an address of the web.</summary>
        /// <exception cref="NotSupportedException">The address has another scheme.</exception>
        public static WebRequest Create(string requestUriString)
        {
            if (requestUriString == null) throw new ArgumentNullException("requestUriString");
            return Create(new Uri(requestUriString));
        }

        public static WebRequest Create(Uri requestUri)
        {
            if (requestUri == null) throw new ArgumentNullException("requestUri");
            if (requestUri.Scheme != Uri.UriSchemeHttp && requestUri.Scheme != Uri.UriSchemeHttps) throw new NotSupportedException("The URI prefix is not recognized.");
            return new HttpWebRequest(requestUri);
        }

        public static HttpWebRequest CreateHttp(string requestUriString)
        {
            return (HttpWebRequest)Create(requestUriString);
        }

        public static HttpWebRequest CreateHttp(Uri requestUri)
        {
            return (HttpWebRequest)Create(requestUri);
        }

        public abstract void Abort();
        public abstract IAsyncResult BeginGetRequestStream(AsyncCallback callback, object state);
        public abstract IAsyncResult BeginGetResponse(AsyncCallback callback, object state);
        public abstract Stream EndGetRequestStream(IAsyncResult asyncResult);
        public abstract WebResponse EndGetResponse(IAsyncResult asyncResult);

        public virtual Stream GetRequestStream()
        {
            return EndGetRequestStream(BeginGetRequestStream(null, null));
        }

        /// <summary>Blocks until the answer is there.</summary>
        public virtual WebResponse GetResponse()
        {
            return EndGetResponse(BeginGetResponse(null, null));
        }

        public virtual Task<Stream> GetRequestStreamAsync()
        {
            return Task.Factory.FromAsync(BeginGetRequestStream, EndGetRequestStream, null);
        }

        public virtual Task<WebResponse> GetResponseAsync()
        {
            return Task.Factory.FromAsync(BeginGetResponse, EndGetResponse, null);
        }
    }
}
