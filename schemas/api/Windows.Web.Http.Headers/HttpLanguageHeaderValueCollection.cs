using System.Collections;
using System.Collections.Generic;
using Windows.Globalization;

namespace Windows.Web.Http.Headers
{
    /// <summary>Languages.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.headers.httplanguageheadervaluecollection"/>
    public sealed class HttpLanguageHeaderValueCollection : IList<Language>
    {
        private extern HttpLanguageHeaderValueCollection();
        public extern int Count { get; }
        public extern bool IsReadOnly { get; }
        public extern Language this[int index] { get; set; }
        public extern void Add(Language item);
        public extern void Clear();
        public extern bool Contains(Language item);
        public extern void CopyTo(Language[] array, int arrayIndex);
        public extern IEnumerator<Language> GetEnumerator();
        public extern int IndexOf(Language item);
        public extern void Insert(int index, Language item);
        public extern bool Remove(Language item);
        public extern void RemoveAt(int index);
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern void ParseAdd(string input);
        public override extern string ToString();
        public extern bool TryParseAdd(string input);
    }
}
