using System.Collections.Generic;

namespace System.Xml.Linq
{
    /// <summary>An XML namespace; the same object for the same text.</summary>
    public sealed class XNamespace
    {
        private static readonly Dictionary<string, XNamespace> known = new Dictionary<string, XNamespace>();
        private static readonly XNamespace none = Get("");
        private static readonly XNamespace xml = Get(XmlNamespaceManager.Xml);
        private static readonly XNamespace xmlns = Get(XmlNamespaceManager.Xmlns);
        private readonly string namespaceName;
        private readonly Dictionary<string, XName> names = new Dictionary<string, XName>();

        private XNamespace(string namespaceName)
        {
            this.namespaceName = namespaceName;
        }
        public string NamespaceName
        {
            get { return namespaceName; }
        }
        public static XNamespace None
        {
            get { return none; }
        }
        public static XNamespace Xml
        {
            get { return xml; }
        }
        public static XNamespace Xmlns
        {
            get { return xmlns; }
        }
        public static XNamespace Get(string namespaceName)
        {
            if (namespaceName == null) throw new ArgumentNullException("namespaceName");
            XNamespace found;
            if (known.TryGetValue(namespaceName, out found)) return found;
            found = new XNamespace(namespaceName);
            known[namespaceName] = found;
            return found;
        }
        public XName GetName(string localName)
        {
            if (localName == null) throw new ArgumentNullException("localName");
            XName name;
            if (names.TryGetValue(localName, out name)) return name;
            name = new XName(this, XmlConvert.VerifyNCName(localName));
            names[localName] = name;
            return name;
        }
        public override string ToString()
        {
            return namespaceName;
        }
        public override bool Equals(object obj)
        {
            return ReferenceEquals(this, obj);
        }
        public override int GetHashCode()
        {
            return namespaceName.GetHashCode();
        }
        public static implicit operator XNamespace(string namespaceName)
        {
            return namespaceName != null ? Get(namespaceName) : null;
        }
        public static XName operator +(XNamespace ns, string localName)
        {
            if (ns == null) throw new ArgumentNullException("ns");
            return ns.GetName(localName);
        }
        public static bool operator ==(XNamespace left, XNamespace right)
        {
            return (object)left == (object)right;
        }
        public static bool operator !=(XNamespace left, XNamespace right)
        {
            return (object)left != (object)right;
        }
    }
}
