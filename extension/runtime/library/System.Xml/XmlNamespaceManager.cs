using System.Collections;
using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>Namespaces by prefix, in scopes inside each other.</summary>
    public class XmlNamespaceManager : IXmlNamespaceResolver, IEnumerable
    {
        internal const string Xml = "http://www.w3.org/XML/1998/namespace";
        internal const string Xmlns = "http://www.w3.org/2000/xmlns/";
        private readonly List<Dictionary<string, string>> scopes = new List<Dictionary<string, string>>();

        public XmlNamespaceManager(XmlNameTable nameTable)
        {
            NameTable = nameTable;
            PushScope();
        }
        public virtual XmlNameTable NameTable { get; private set; }
        public virtual string DefaultNamespace
        {
            get { return LookupNamespace("") ?? ""; }
        }
        public virtual void PushScope()
        {
            scopes.Add(null);
        }
        public virtual bool PopScope()
        {
            if (scopes.Count <= 1) return false;
            scopes.RemoveAt(scopes.Count - 1);
            return true;
        }
        public virtual void AddNamespace(string prefix, string uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            if (prefix == null) throw new ArgumentNullException("prefix");
            if (prefix == "xml" && uri != Xml) throw new ArgumentException("Prefix \"xml\" is reserved for use by XML and can be mapped only to namespace name \"" + Xml + "\".");
            if (prefix == "xmlns") throw new ArgumentException("Prefix \"xmlns\" is reserved for use by XML.");
            Dictionary<string, string> scope = scopes[scopes.Count - 1];
            if (scope == null)
            {
                scope = new Dictionary<string, string>();
                scopes[scopes.Count - 1] = scope;
            }
            scope[prefix] = uri;
        }
        public virtual void RemoveNamespace(string prefix, string uri)
        {
            Dictionary<string, string> scope = scopes[scopes.Count - 1];
            string known;
            if (scope != null && scope.TryGetValue(prefix, out known) && known == uri) scope.Remove(prefix);
        }
        public virtual bool HasNamespace(string prefix)
        {
            Dictionary<string, string> scope = scopes[scopes.Count - 1];
            return scope != null && prefix != null && scope.ContainsKey(prefix);
        }
        /// <summary>Null when the prefix is not known.</summary>
        public virtual string LookupNamespace(string prefix)
        {
            if (prefix == null) return null;
            for (int i = scopes.Count - 1; i >= 0; i--)
            {
                string uri;
                if (scopes[i] != null && scopes[i].TryGetValue(prefix, out uri)) return uri;
            }
            return prefix == "xml" ? Xml : prefix == "xmlns" ? Xmlns : prefix == "" ? "" : null;
        }
        public virtual string LookupPrefix(string uri)
        {
            for (int i = scopes.Count - 1; i >= 0; i--)
            {
                if (scopes[i] == null) continue;
                foreach (KeyValuePair<string, string> entry in scopes[i])
                {
                    if (entry.Value == uri && LookupNamespace(entry.Key) == uri) return entry.Key;
                }
            }
            return uri == Xml ? "xml" : uri == Xmlns ? "xmlns" : uri == "" && LookupNamespace("") == "" ? "" : null;
        }
        public virtual IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope)
        {
            Dictionary<string, string> all = new Dictionary<string, string>();
            if (scope == XmlNamespaceScope.All) all["xml"] = Xml;
            for (int i = scope == XmlNamespaceScope.Local ? scopes.Count - 1 : 0; i < scopes.Count; i++)
            {
                if (scopes[i] == null) continue;
                foreach (KeyValuePair<string, string> entry in scopes[i])
                {
                    if (entry.Key == "" && entry.Value == "" && scope != XmlNamespaceScope.Local) all.Remove("");
                    else all[entry.Key] = entry.Value;
                }
            }
            return all;
        }
        public virtual IEnumerator GetEnumerator()
        {
            List<string> prefixes = new List<string> { "xmlns", "xml" };
            foreach (string prefix in GetNamespacesInScope(XmlNamespaceScope.ExcludeXml).Keys) prefixes.Add(prefix);
            return prefixes.GetEnumerator();
        }
    }
}
