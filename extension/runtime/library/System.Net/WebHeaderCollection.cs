using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text;

namespace System.Net
{
    /// <summary>Headers of a WebRequest or its response.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.webheadercollection"/>
    public class WebHeaderCollection : IEnumerable
    {
        private readonly HeaderStore store = new HeaderStore(name => HeaderForm.Any);

        public WebHeaderCollection()
        {
        }

        public string[] AllKeys
        {
            get { return Array.ConvertAll(store.Entries, entry => entry.Name); }
        }

        public int Count
        {
            get { return store.Count; }
        }

        /// <summary>All values of the header in one line; null when there is none.</summary>
        public string this[string name]
        {
            get
            {
                var entry = store.Find(name);
                return entry == null ? null : entry.Line();
            }
            set
            {
                HeaderValues.CheckToken(name, "name");
                store.SetValue(name, value ?? "");
            }
        }

        public string this[HttpRequestHeader header]
        {
            get { return this[NameOf(header.ToString())]; }
            set { this[NameOf(header.ToString())] = value; }
        }

        public string this[HttpResponseHeader header]
        {
            get { return this[NameOf(header.ToString())]; }
            set { this[NameOf(header.ToString())] = value; }
        }

        public void Add(string name, string value)
        {
            HeaderValues.CheckToken(name, "name");
            store.Entry(name).Values.Add(value ?? "");
        }

        public void Clear()
        {
            store.Clear();
        }

        public IEnumerator GetEnumerator()
        {
            return AllKeys.GetEnumerator();
        }

        public void Remove(string name)
        {
            store.Remove(name);
        }

        public override string ToString()
        {
            var text = new StringBuilder();
            foreach (var entry in store.Entries) text.Append(entry.Name).Append(": ").Append(entry.Line()).Append("\r\n");
            return text.Append("\r\n").ToString();
        }

        internal void Take(HttpHeaders headers)
        {
            foreach (var header in headers) this[header.Key] = string.Join(", ", header.Value);
        }

        /// <summary>IfModifiedSince is If-Modified-Since.</summary>
        private static string NameOf(string member)
        {
            switch (member)
            {
                case "ETag": return "ETag";
                case "Te": return "TE";
                case "ContentMd5": return "Content-MD5";
                case "WwwAuthenticate": return "WWW-Authenticate";
            }
            var name = new StringBuilder();
            foreach (var letter in member)
            {
                if (name.Length > 0 && char.IsUpper(letter)) name.Append('-');
                name.Append(letter);
            }
            return name.ToString();
        }
    }
}
