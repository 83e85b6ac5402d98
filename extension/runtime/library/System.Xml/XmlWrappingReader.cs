using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>Lets data contracts be read from any reader.</summary>
    internal sealed class XmlWrappingReader : XmlDictionaryReader, IXmlLineInfo, IXmlNamespaceResolver
    {
        private readonly XmlReader inner;

        internal XmlWrappingReader(XmlReader inner)
        {
            this.inner = inner;
        }
        public override XmlReaderSettings Settings
        {
            get { return inner.Settings; }
        }
        public override XmlNodeType NodeType
        {
            get { return inner.NodeType; }
        }
        public override string LocalName
        {
            get { return inner.LocalName; }
        }
        public override string NamespaceURI
        {
            get { return inner.NamespaceURI; }
        }
        public override string Prefix
        {
            get { return inner.Prefix; }
        }
        public override string Value
        {
            get { return inner.Value; }
        }
        public override XmlSpace XmlSpace
        {
            get { return inner.XmlSpace; }
        }
        public override int Depth
        {
            get { return inner.Depth; }
        }
        public override bool IsEmptyElement
        {
            get { return inner.IsEmptyElement; }
        }
        public override int AttributeCount
        {
            get { return inner.AttributeCount; }
        }
        public override bool EOF
        {
            get { return inner.EOF; }
        }
        public override ReadState ReadState
        {
            get { return inner.ReadState; }
        }
        public override string BaseURI
        {
            get { return inner.BaseURI; }
        }
        public override string GetAttribute(string name)
        {
            return inner.GetAttribute(name);
        }
        public override string GetAttribute(string name, string namespaceURI)
        {
            return inner.GetAttribute(name, namespaceURI);
        }
        public override string GetAttribute(int i)
        {
            return inner.GetAttribute(i);
        }
        public override bool MoveToAttribute(string name)
        {
            return inner.MoveToAttribute(name);
        }
        public override bool MoveToAttribute(string name, string ns)
        {
            return inner.MoveToAttribute(name, ns);
        }
        public override bool MoveToFirstAttribute()
        {
            return inner.MoveToFirstAttribute();
        }
        public override bool MoveToNextAttribute()
        {
            return inner.MoveToNextAttribute();
        }
        public override bool MoveToElement()
        {
            return inner.MoveToElement();
        }
        public override bool ReadAttributeValue()
        {
            return inner.ReadAttributeValue();
        }
        public override bool Read()
        {
            return inner.Read();
        }
        public override string LookupNamespace(string prefix)
        {
            return inner.LookupNamespace(prefix);
        }
        public override void Close()
        {
            inner.Close();
        }
        public bool HasLineInfo()
        {
            IXmlLineInfo place = inner as IXmlLineInfo;
            return place != null && place.HasLineInfo();
        }
        public int LineNumber
        {
            get
            {
                IXmlLineInfo place = inner as IXmlLineInfo;
                return place == null ? 0 : place.LineNumber;
            }
        }
        public int LinePosition
        {
            get
            {
                IXmlLineInfo place = inner as IXmlLineInfo;
                return place == null ? 0 : place.LinePosition;
            }
        }
        string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
        {
            IXmlNamespaceResolver resolver = inner as IXmlNamespaceResolver;
            return resolver == null ? null : resolver.LookupPrefix(namespaceName);
        }
        IDictionary<string, string> IXmlNamespaceResolver.GetNamespacesInScope(XmlNamespaceScope scope)
        {
            IXmlNamespaceResolver resolver = inner as IXmlNamespaceResolver;
            return resolver == null ? new Dictionary<string, string>() : resolver.GetNamespacesInScope(scope);
        }
    }
}
