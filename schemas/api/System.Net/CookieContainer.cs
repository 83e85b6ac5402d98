using System;

namespace System.Net
{
    /// <summary>Keeps the cookies of servers and gives them back to those servers.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.cookiecontainer"/>
    public class CookieContainer
    {
        public const int DefaultCookieLengthLimit = 4096;
        public const int DefaultCookieLimit = 300;
        public const int DefaultPerDomainCookieLimit = 20;
        public extern CookieContainer();
        public extern int Capacity { get; set; }
        public extern int Count { get; }
        public extern int MaxCookieSize { get; set; }
        public extern int PerDomainCapacity { get; set; }
        public extern void Add(Uri uri, Cookie cookie);
        public extern void Add(Uri uri, CookieCollection cookies);
        public extern string GetCookieHeader(Uri uri);
        public extern CookieCollection GetCookies(Uri uri);
        public extern void SetCookies(Uri uri, string cookieHeader);
    }
}
