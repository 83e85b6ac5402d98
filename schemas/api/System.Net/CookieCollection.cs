using System;
using System.Collections;

namespace System.Net
{
    /// <summary>Cookies.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.cookiecollection"/>
    public class CookieCollection : ICollection
    {
        public extern CookieCollection();
        public extern int Count { get; }
        public extern Cookie this[string name] { get; }
        extern bool ICollection.IsSynchronized { get; }
        extern object ICollection.SyncRoot { get; }
        public extern void Add(Cookie cookie);
        public extern void Add(CookieCollection cookies);
        public extern IEnumerator GetEnumerator();
        extern void ICollection.CopyTo(Array array, int index);
    }
}
