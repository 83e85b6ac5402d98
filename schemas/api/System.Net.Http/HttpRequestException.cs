using System;

namespace System.Net.Http
{
    /// <summary>An HTTP request failed; the inner exception says why.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httprequestexception"/>
    public class HttpRequestException : Exception
    {
        public extern HttpRequestException();
        public extern HttpRequestException(string message);
        public extern HttpRequestException(string message, Exception inner);
    }
}
