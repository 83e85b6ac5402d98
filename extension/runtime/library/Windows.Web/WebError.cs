using System;

namespace Windows.Web
{
    /// <summary>Turns the HRESULT of a failed web call into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.weberror"/>
    public static class WebError
    {
        /// <summary>The reason behind the HRESULT of an exception; Unknown when it is not one of the web.</summary>
        public static extern WebErrorStatus GetStatus(int hresult);
        /// <summary>The exception for an answer of a server that is none of success.</summary>
        internal static extern Exception OfStatus(int status, string reason);
    }
}
