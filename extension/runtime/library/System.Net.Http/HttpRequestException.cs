using System.Runtime.Serialization;

namespace System.Net.Http
{
    /// <summary>An HTTP request failed; the inner exception says why.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httprequestexception"/>
    public class HttpRequestException : Exception
    {
        public HttpRequestException() : this(null, null)
        {
        }

        public HttpRequestException(string message) : this(message, null)
        {
        }

        public HttpRequestException(string message, Exception inner) : base(message, inner)
        {
            if (inner != null) HResult = inner.HResult;
        }
        protected HttpRequestException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
