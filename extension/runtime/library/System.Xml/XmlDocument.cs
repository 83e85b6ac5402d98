using System.Collections.Generic;
using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>An XML document.</summary>
    public class XmlDocument : XmlNode
    {
        public XmlDocument() : this(new NameTable())
        {
        }
        public XmlDocument(XmlNameTable nt) : base(null)
        {
            NameTable = nt;
        }
        public XmlNameTable NameTable { get; private set; }
        public bool PreserveWhitespace { get; set; }
        public override string Name
        {
            get { return "#document"; }
        }
        public override string LocalName
        {
            get { return "#document"; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Document; }
        }
        public override XmlDocument OwnerDocument
        {
            get { return null; }
        }
        /// <summary>The outermost element.</summary>
        public XmlElement DocumentElement
        {
            get { return (XmlElement)children.Find(child => child is XmlElement); }
        }
        public override string InnerText
        {
            get { return base.InnerText; }
            set { throw new InvalidOperationException("The 'InnerText' of a 'Document' node is read-only and cannot be set."); }
        }
        internal override bool Takes(XmlNode child)
        {
            if (child is XmlElement && DocumentElement != null && child != DocumentElement) throw new InvalidOperationException("This document already has a 'DocumentElement' node.");
            return child is XmlElement || child is XmlComment || child is XmlProcessingInstruction || child is XmlDeclaration || child is XmlDocumentType || child is XmlWhitespace;
        }

        // ---- making nodes -----------------------------------------------------------------------------------------

        private static string PrefixOf(ref string name)
        {
            int colon = name.IndexOf(':');
            if (colon <= 0) return "";
            string prefix = name.Substring(0, colon);
            name = name.Substring(colon + 1);
            return prefix;
        }
        /// <summary>Any letters of names will do, also at the beginning.</summary>
        private static void CheckName(string name)
        {
            foreach (char letter in name)
            {
                if (!XmlLetters.IsName(letter)) throw new XmlException("The " + XmlLetters.Shown(letter).Replace("',", "' character,") + ", cannot be included in a name.");
            }
        }
        public XmlElement CreateElement(string name)
        {
            string prefix = PrefixOf(ref name);
            return CreateElement(prefix, name, "");
        }
        public XmlElement CreateElement(string qualifiedName, string namespaceURI)
        {
            string prefix = PrefixOf(ref qualifiedName);
            return CreateElement(prefix, qualifiedName, namespaceURI);
        }
        public virtual XmlElement CreateElement(string prefix, string localName, string namespaceURI)
        {
            if (string.IsNullOrEmpty(localName)) throw new ArgumentException("The local name for elements or attributes cannot be null or an empty string.");
            CheckName(localName);
            return new XmlElement(prefix, localName, namespaceURI, this);
        }
        public XmlAttribute CreateAttribute(string name)
        {
            string full = name;
            string prefix = PrefixOf(ref name);
            return CreateAttribute(prefix, name, full == "xmlns" || prefix == "xmlns" ? XmlNamespaceManager.Xmlns : "");
        }
        public XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)
        {
            string prefix = PrefixOf(ref qualifiedName);
            return CreateAttribute(prefix, qualifiedName, namespaceURI);
        }
        public virtual XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)
        {
            CheckName(localName);
            return new XmlAttribute(prefix, localName, namespaceURI, this);
        }
        public virtual XmlText CreateTextNode(string text)
        {
            return new XmlText(text, this);
        }
        public virtual XmlCDataSection CreateCDataSection(string data)
        {
            return new XmlCDataSection(data, this);
        }
        public virtual XmlComment CreateComment(string data)
        {
            return new XmlComment(data, this);
        }
        public virtual XmlWhitespace CreateWhitespace(string text)
        {
            return new XmlWhitespace(text, this);
        }
        public virtual XmlProcessingInstruction CreateProcessingInstruction(string target, string data)
        {
            return new XmlProcessingInstruction(target, data, this);
        }
        public virtual XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)
        {
            if (version != "1.0") throw new ArgumentException("Wrong XML version information. The XML must match production \"VersionNum ::= '1.' [0-9]+\".");
            return new XmlDeclaration(version, encoding, standalone, this);
        }
        public virtual XmlDocumentFragment CreateDocumentFragment()
        {
            return new XmlDocumentFragment(this);
        }
        /// <summary>A copy for this document.</summary>
        public virtual XmlNode ImportNode(XmlNode node, bool deep)
        {
            if (node == null) throw new InvalidOperationException("Cannot import a null node.");
            XmlElement element = node as XmlElement;
            XmlAttribute attribute = node as XmlAttribute;
            if (attribute != null)
            {
                XmlAttribute made = CreateAttribute(attribute.Prefix, attribute.LocalName, attribute.NamespaceURI);
                made.Value = attribute.Value;
                return made;
            }
            if (element != null)
            {
                XmlElement made = new XmlElement(element.Prefix, element.LocalName, element.NamespaceURI, this) { isFull = element.isFull };
                foreach (XmlAttribute each in element.Attributes) made.Attributes.Append((XmlAttribute)ImportNode(each, true));
                if (deep) foreach (XmlNode child in element.children) made.AppendChild(ImportNode(child, true));
                return made;
            }
            switch (node.NodeType)
            {
                case XmlNodeType.Text: return CreateTextNode(node.Value);
                case XmlNodeType.CDATA: return CreateCDataSection(node.Value);
                case XmlNodeType.Comment: return CreateComment(node.Value);
                case XmlNodeType.Whitespace: return CreateWhitespace(node.Value);
                case XmlNodeType.ProcessingInstruction: return CreateProcessingInstruction(node.Name, node.Value);
                default: throw new InvalidOperationException("Cannot import nodes of type '" + node.NodeType + "'.");
            }
        }

        // ---- finding ----------------------------------------------------------------------------------------------

        internal static void Collect(XmlNode around, Predicate<XmlElement> wanted, List<XmlNode> found)
        {
            foreach (XmlNode child in around.children)
            {
                XmlElement element = child as XmlElement;
                if (element == null) continue;
                if (wanted(element)) found.Add(element);
                Collect(element, wanted, found);
            }
        }
        public virtual XmlNodeList GetElementsByTagName(string name)
        {
            List<XmlNode> found = new List<XmlNode>();
            Collect(this, element => name == "*" || element.Name == name, found);
            return new XmlFoundNodes(found);
        }
        public virtual XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
        {
            List<XmlNode> found = new List<XmlNode>();
            Collect(this, element => element.LocalName == localName && element.NamespaceURI == namespaceURI, found);
            return new XmlFoundNodes(found);
        }
        /// <summary>By an attribute that a document type declares as ID; the simulation reads no document types.</summary>
        public virtual XmlElement GetElementById(string elementId)
        {
            return null;
        }

        // ---- reading and writing ----------------------------------------------------------------------------------

        public virtual void LoadXml(string xml)
        {
            Load(new StringReader(xml));
        }
        public virtual void Load(TextReader txtReader)
        {
            Load(XmlReader.Create(txtReader, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse }));
        }
        public virtual void Load(Stream inStream)
        {
            Load(XmlReader.Create(inStream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse }));
        }
        public virtual void Load(XmlReader reader)
        {
            RemoveAll();
            if (reader.ReadState == ReadState.Initial) reader.Read();
            ReadInto(this, reader, PreserveWhitespace);
        }
        public virtual void Load(string filename)
        {
            using (XmlReader reader = XmlReader.Create(filename, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse })) Load(reader);
        }
        /// <summary>Everything up to the end of the element or of the text.</summary>
        internal void ReadInto(XmlNode around, XmlReader reader, bool keepsSpace)
        {
            while (!reader.EOF && reader.NodeType != XmlNodeType.EndElement)
            {
                XmlNode made = null;
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        XmlElement element = new XmlElement(reader.Prefix, reader.LocalName, reader.NamespaceURI, this);
                        bool isEmpty = reader.IsEmptyElement;
                        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
                        {
                            XmlAttribute attribute = new XmlAttribute(reader.Prefix, reader.LocalName, reader.NamespaceURI, this);
                            attribute.Value = reader.Value;
                            element.Attributes.Append(attribute);
                        }
                        reader.MoveToElement();
                        around.AppendChild(element);
                        reader.Read();
                        if (isEmpty) continue;
                        ReadInto(element, reader, keepsSpace);
                        element.isFull = element.children.Count == 0;
                        break;
                    case XmlNodeType.Text:
                        made = CreateTextNode(reader.Value);
                        break;
                    case XmlNodeType.CDATA:
                        made = CreateCDataSection(reader.Value);
                        break;
                    case XmlNodeType.Comment:
                        made = CreateComment(reader.Value);
                        break;
                    case XmlNodeType.Whitespace:
                    case XmlNodeType.SignificantWhitespace:
                        if (keepsSpace) made = CreateWhitespace(reader.Value);
                        break;
                    case XmlNodeType.ProcessingInstruction:
                        made = CreateProcessingInstruction(reader.Name, reader.Value);
                        break;
                    case XmlNodeType.XmlDeclaration:
                        made = new XmlDeclaration("1.0", reader.GetAttribute("encoding"), reader.GetAttribute("standalone"), this);
                        break;
                    case XmlNodeType.DocumentType:
                        made = new XmlDocumentType(reader.Name, this);
                        break;
                }
                if (made != null) around.AppendChild(made);
                reader.Read();
            }
        }
        public virtual extern void Save(string filename);
        public virtual void Save(Stream outStream)
        {
            using (XmlWriter writer = XmlWriter.Create(outStream, Layout())) WriteTo(writer);
        }
        public virtual void Save(TextWriter writer)
        {
            using (XmlWriter xml = XmlWriter.Create(writer, Layout())) Declared(xml, writer.Encoding);
        }
        private XmlWriterSettings Layout()
        {
            return new XmlWriterSettings { Indent = !PreserveWhitespace, ConformanceLevel = ConformanceLevel.Auto, NewLineHandling = NewLineHandling.None, BreaksFullElements = true };
        }
        /// <summary>The declaration names the encoding in which the writer really writes.</summary>
        private void Declared(XmlWriter xml, Encoding encoding)
        {
            foreach (XmlNode child in children)
            {
                XmlDeclaration declaration = child as XmlDeclaration;
                if (declaration == null) child.WriteTo(xml);
                else new XmlDeclaration(declaration.Version, encoding == null ? "" : encoding.WebName, declaration.Standalone, this).WriteTo(xml);
            }
        }
        public virtual void Save(XmlWriter w)
        {
            if (!(FirstChild is XmlDeclaration)) w.WriteStartDocument();
            WriteTo(w);
            w.Flush();
        }
        public override XmlNode CloneNode(bool deep)
        {
            XmlDocument copy = new XmlDocument();
            copy.PreserveWhitespace = PreserveWhitespace;
            if (deep) copy.LoadXml(OuterXml);
            return copy;
        }
        public override void WriteTo(XmlWriter w)
        {
            WriteContentTo(w);
        }
    }
}
