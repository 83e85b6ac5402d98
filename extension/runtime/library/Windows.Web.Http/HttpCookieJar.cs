using System;

namespace Windows.Web.Http
{
    /// <summary>Cookies that are kept for servers.</summary>
    internal sealed class HttpCookieJar
    {
        private static readonly DateTimeOffset unixEpoch = new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

        internal static extern HttpCookieJar Create();
        /// <summary>The one that all filters of the app share.</summary>
        internal static extern HttpCookieJar OfApp();
        internal extern int Count();
        /// <summary>What is sent to this address.</summary>
        internal extern HttpCookieFound[] For(string address);
        /// <summary>A Set-Cookie header that came from this address.</summary>
        internal extern void Take(string header, string address);
        /// <summary>Says whether it replaces one. <c>expires</c>: Unix milliseconds, or null.</summary>
        internal extern bool Set(string name, string value, string domain, bool isOfHost, string path, double? expires, bool isSecure, bool isHttpOnly);
        internal extern void Remove(string name, string domain, string path);

        internal static double? Milliseconds(DateTimeOffset? time)
        {
            return time == null ? (double?)null : (time.Value - unixEpoch).TotalMilliseconds;
        }

        internal static DateTimeOffset? Time(double? milliseconds)
        {
            return milliseconds == null ? (DateTimeOffset?)null : unixEpoch.AddMilliseconds(milliseconds.Value);
        }
    }
}
