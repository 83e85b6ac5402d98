using System;

namespace Windows.Web.Http
{
    /// <summary>The text that was asked for, or what went wrong.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpgetstringresult"/>
    public sealed class HttpGetStringResult : IDisposable
    {
        private extern HttpGetStringResult();
        public extern Exception ExtendedError { get; }
        public extern HttpRequestMessage RequestMessage { get; }
        public extern HttpResponseMessage ResponseMessage { get; }
        public extern bool Succeeded { get; }
        public extern string Value { get; }
        public extern void Dispose();
        public override extern string ToString();
    }
}
