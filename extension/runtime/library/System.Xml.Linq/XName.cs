namespace System.Xml.Linq
{
    /// <summary>The name of an element or attribute; the same object for the same name.</summary>
    public sealed class XName : IEquatable<XName>
    {
        private readonly XNamespace ns;
        private readonly string localName;

        internal XName(XNamespace ns, string localName)
        {
            this.ns = ns;
            this.localName = localName;
        }
        public string LocalName
        {
            get { return localName; }
        }
        public XNamespace Namespace
        {
            get { return ns; }
        }
        public string NamespaceName
        {
            get { return ns.NamespaceName; }
        }
        /// <summary>`name` or `{namespace}name`.</summary>
        public static XName Get(string expandedName)
        {
            if (expandedName == null) throw new ArgumentNullException("expandedName");
            if (expandedName.Length == 0) throw new ArgumentException("'' is an invalid expanded name.");
            if (expandedName[0] != '{') return XNamespace.None.GetName(expandedName);
            int end = expandedName.LastIndexOf('}');
            if (end <= 1 || end == expandedName.Length - 1) throw new ArgumentException("'" + expandedName + "' is an invalid expanded name.");
            return XNamespace.Get(expandedName.Substring(1, end - 1)).GetName(expandedName.Substring(end + 1));
        }
        public static XName Get(string localName, string namespaceName)
        {
            return XNamespace.Get(namespaceName).GetName(localName);
        }
        public override string ToString()
        {
            return ns.NamespaceName.Length == 0 ? localName : "{" + ns.NamespaceName + "}" + localName;
        }
        public override bool Equals(object obj)
        {
            return ReferenceEquals(this, obj);
        }
        bool IEquatable<XName>.Equals(XName other)
        {
            return ReferenceEquals(this, other);
        }
        public override int GetHashCode()
        {
            return ns.GetHashCode() ^ localName.GetHashCode();
        }
        public static implicit operator XName(string expandedName)
        {
            return expandedName == null ? null : Get(expandedName);
        }
        public static bool operator ==(XName left, XName right)
        {
            return (object)left == (object)right;
        }
        public static bool operator !=(XName left, XName right)
        {
            return (object)left != (object)right;
        }
    }
}
