using System.Runtime.Serialization;

namespace System.Net
{
    /// <summary>A request over the network failed.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.webexception"/>
    public class WebException : InvalidOperationException
    {
        public WebException() : this(null, null, WebExceptionStatus.UnknownError, null)
        {
        }

        public WebException(string message) : this(message, null, WebExceptionStatus.UnknownError, null)
        {
        }

        public WebException(string message, Exception innerException) : this(message, innerException, WebExceptionStatus.UnknownError, null)
        {
        }

        public WebException(string message, WebExceptionStatus status) : this(message, null, status, null)
        {
        }

        public WebException(string message, Exception innerException, WebExceptionStatus status, WebResponse response) : base(message, innerException)
        {
            Status = status;
            Response = response;
        }
        protected WebException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }

        /// <summary>What the server has answered, where it is the answer that is wrong.</summary>
        public WebResponse Response { get; }
        public WebExceptionStatus Status { get; }
    }
}
