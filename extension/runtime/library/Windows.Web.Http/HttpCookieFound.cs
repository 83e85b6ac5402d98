using System;

namespace Windows.Web.Http
{
    /// <summary>A cookie out of a jar.</summary>
    internal sealed class HttpCookieFound
    {
        internal extern string Name();
        internal extern string Value();
        /// <summary>Without a leading dot.</summary>
        internal extern string Domain();
        /// <summary>Only this host gets it, none below.</summary>
        internal extern bool IsOfHost();
        internal extern string Path();
        internal extern double? ExpiresAt();
        internal extern bool IsSecure();
        internal extern bool IsHttpOnly();

        internal DateTimeOffset? Expires()
        {
            return HttpCookieJar.Time(ExpiresAt());
        }
    }
}
