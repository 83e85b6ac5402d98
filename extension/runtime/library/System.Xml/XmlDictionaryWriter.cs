using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>Writes XML as data contracts are written: without declaration, prefixes made up where they are needed.</summary>
    public abstract class XmlDictionaryWriter : XmlWriter
    {
        protected XmlDictionaryWriter()
        {
        }
        public static XmlDictionaryWriter CreateTextWriter(Stream stream)
        {
            return CreateTextWriter(stream, Encoding.UTF8, true);
        }
        public static XmlDictionaryWriter CreateTextWriter(Stream stream, Encoding encoding)
        {
            return CreateTextWriter(stream, encoding, true);
        }
        public static XmlDictionaryWriter CreateTextWriter(Stream stream, Encoding encoding, bool ownsStream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (encoding == null) throw new ArgumentNullException("encoding");
            return new XmlDictionaryTextWriter(stream, encoding, ownsStream);
        }
        public static XmlDictionaryWriter CreateBinaryWriter(Stream stream)
        {
            throw new NotSupportedException("The binary form of XML is not supported in the simulation.");
        }
        public static XmlDictionaryWriter CreateDictionaryWriter(XmlWriter writer)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            return writer as XmlDictionaryWriter ?? new XmlWrappingWriter(writer);
        }

        /// <summary>Declares a namespace; without a prefix only if none stands for it yet.</summary>
        public virtual void WriteXmlnsAttribute(string prefix, string namespaceUri)
        {
            if (namespaceUri == null) throw new ArgumentNullException("namespaceUri");
            if (prefix == null)
            {
                if (LookupPrefix(namespaceUri) != null) return;
                prefix = namespaceUri.Length == 0 ? "" : MakePrefix();
            }
            if (prefix.Length == 0) WriteAttributeString("", "xmlns", XmlNamespaceManager.Xmlns, namespaceUri);
            else WriteAttributeString("xmlns", prefix, XmlNamespaceManager.Xmlns, namespaceUri);
        }
        /// <summary>A prefix that nothing in scope uses.</summary>
        internal virtual string MakePrefix()
        {
            throw new NotSupportedException("A prefix has to be given to this writer.");
        }
        public virtual void WriteXmlAttribute(string localName, string value)
        {
            WriteAttributeString("xml", localName, null, value);
        }
        public void WriteStartElement(XmlDictionaryString localName, XmlDictionaryString namespaceUri)
        {
            WriteStartElement(null, localName, namespaceUri);
        }
        public virtual void WriteStartElement(string prefix, XmlDictionaryString localName, XmlDictionaryString namespaceUri)
        {
            WriteStartElement(prefix, localName.Value, namespaceUri == null ? null : namespaceUri.Value);
        }
        public void WriteStartAttribute(XmlDictionaryString localName, XmlDictionaryString namespaceUri)
        {
            WriteStartAttribute(null, localName, namespaceUri);
        }
        public virtual void WriteStartAttribute(string prefix, XmlDictionaryString localName, XmlDictionaryString namespaceUri)
        {
            WriteStartAttribute(prefix, localName.Value, namespaceUri == null ? null : namespaceUri.Value);
        }
        public void WriteAttributeString(XmlDictionaryString localName, XmlDictionaryString namespaceUri, string value)
        {
            WriteAttributeString(null, localName.Value, namespaceUri == null ? null : namespaceUri.Value, value);
        }
        public void WriteElementString(XmlDictionaryString localName, XmlDictionaryString namespaceUri, string value)
        {
            WriteElementString(null, localName.Value, namespaceUri == null ? null : namespaceUri.Value, value);
        }
        public virtual void WriteString(XmlDictionaryString value)
        {
            WriteString(value == null ? "" : value.Value);
        }
        public virtual void WriteValue(Guid value)
        {
            WriteString(value.ToString());
        }
        public virtual void WriteValue(TimeSpan value)
        {
            WriteString(XmlConvert.ToString(value));
        }
    }
}
