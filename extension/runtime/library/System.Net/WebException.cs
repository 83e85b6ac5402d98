using System;

namespace System.Net
{
    /// <summary>A request failed.</summary>
    public class WebException : InvalidOperationException
    {
        public WebException() : base()
        {
        }
        public WebException(string message) : base(message)
        {
        }
        public WebException(string message, Exception innerException) : base(message, innerException)
        {
        }
    }
}
