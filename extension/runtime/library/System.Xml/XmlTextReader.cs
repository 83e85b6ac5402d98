using System.Collections.Generic;
using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>Reads XML text, with document types and all white space unless it is told otherwise.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.xml.xmltextreader"/>
    public class XmlTextReader : XmlReader, IXmlLineInfo, IXmlNamespaceResolver
    {
        private readonly TextXmlReader inner;
        private WhitespaceHandling whitespace;

        public XmlTextReader(TextReader input)
        {
            if (input == null) throw new ArgumentNullException("input");
            inner = new TextXmlReader(input, Ways(ConformanceLevel.Document));
        }
        public XmlTextReader(TextReader input, XmlNameTable nt) : this(input)
        {
        }
        public XmlTextReader(Stream input) : this(new StreamReader(input, Encoding.UTF8, true))
        {
        }
        public XmlTextReader(Stream input, XmlNameTable nt) : this(input)
        {
        }
        public XmlTextReader(string url) : this(XmlFiles.Open(url))
        {
        }
        public XmlTextReader(string url, XmlNameTable nt) : this(url)
        {
        }
        private static XmlReaderSettings Ways(ConformanceLevel level)
        {
            return new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, ConformanceLevel = level, CloseInput = true };
        }
        public WhitespaceHandling WhitespaceHandling
        {
            get { return whitespace; }
            set
            {
                if (value < WhitespaceHandling.All || value > WhitespaceHandling.None) throw new ArgumentOutOfRangeException("value", "Expected WhitespaceHandling.None, or WhitespaceHandling.All, or WhitespaceHandling.Significant.");
                whitespace = value;
            }
        }
        public DtdProcessing DtdProcessing
        {
            get { return inner.Settings.DtdProcessing; }
            set { inner.Settings.DtdProcessing = value; }
        }
        public override bool Read()
        {
            while (inner.Read())
            {
                XmlNodeType type = inner.NodeType;
                bool isIgnored = whitespace != WhitespaceHandling.All && type == XmlNodeType.Whitespace || whitespace == WhitespaceHandling.None && type == XmlNodeType.SignificantWhitespace;
                if (!isIgnored) return true;
            }
            return false;
        }
        public IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope)
        {
            return ((IXmlNamespaceResolver)inner).GetNamespacesInScope(scope);
        }
        string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
        {
            return ((IXmlNamespaceResolver)inner).LookupPrefix(namespaceName);
        }
        public bool HasLineInfo()
        {
            return true;
        }
        public int LineNumber
        {
            get { return inner.LineNumber; }
        }
        public int LinePosition
        {
            get { return inner.LinePosition; }
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
        public override string LookupNamespace(string prefix)
        {
            return inner.LookupNamespace(prefix);
        }
        public override void Close()
        {
            inner.Close();
        }
    }
}
