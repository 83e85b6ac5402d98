using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>Reads XML that data contracts are written in.</summary>
    public abstract class XmlDictionaryReader : XmlReader
    {
        private static readonly XmlReaderSettings everything = new XmlReaderSettings { CheckCharacters = false };

        protected XmlDictionaryReader()
        {
        }
        public static XmlDictionaryReader CreateTextReader(Stream stream, XmlDictionaryReaderQuotas quotas)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (quotas == null) throw new ArgumentNullException("quotas");
            string text = new StreamReader(stream, Encoding.UTF8, true).ReadToEnd();
            if (text.Length == 0) throw new XmlException("Unexpected end of file.");
            return new XmlWrappingReader(new TextXmlReader(new StringReader(text), everything) { IsDictionaryReader = true });
        }
        public static XmlDictionaryReader CreateTextReader(byte[] buffer, XmlDictionaryReaderQuotas quotas)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            return CreateTextReader(buffer, 0, buffer.Length, quotas);
        }
        public static XmlDictionaryReader CreateTextReader(byte[] buffer, int offset, int count, XmlDictionaryReaderQuotas quotas)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            return CreateTextReader(new MemoryStream(buffer, offset, count), quotas);
        }
        public static XmlDictionaryReader CreateBinaryReader(Stream stream, XmlDictionaryReaderQuotas quotas)
        {
            throw new NotSupportedException("The binary form of XML is not supported in the simulation.");
        }
        public static XmlDictionaryReader CreateBinaryReader(byte[] buffer, XmlDictionaryReaderQuotas quotas)
        {
            throw new NotSupportedException("The binary form of XML is not supported in the simulation.");
        }
        public static XmlDictionaryReader CreateDictionaryReader(XmlReader reader)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            return reader as XmlDictionaryReader ?? new XmlWrappingReader(reader);
        }

        public virtual XmlDictionaryReaderQuotas Quotas
        {
            get { return XmlDictionaryReaderQuotas.Max; }
        }
        public virtual void MoveToStartElement()
        {
            if (!IsStartElement()) throw Fault("Start element expected. Found " + Shown() + ".");
        }
        public virtual void MoveToStartElement(string name)
        {
            if (!IsStartElement(name)) throw Fault("Element '" + name + "' was not found. Found " + Shown() + ".");
        }
        public virtual void MoveToStartElement(string localName, string namespaceUri)
        {
            if (!IsStartElement(localName, namespaceUri)) throw Fault("Element '" + localName + "' with namespace '" + namespaceUri + "' was not found. Found " + Shown() + ".");
        }
        private string Shown()
        {
            switch (NodeType)
            {
                case XmlNodeType.Element: return "element '" + LocalName + "' from namespace '" + NamespaceURI + "'";
                case XmlNodeType.EndElement: return "end element '" + LocalName + "' from namespace '" + NamespaceURI + "'";
                case XmlNodeType.Text:
                case XmlNodeType.Whitespace:
                case XmlNodeType.SignificantWhitespace: return "text '" + Value + "'";
                case XmlNodeType.Comment: return "comment '" + Value + "'";
                case XmlNodeType.None: return "end of file";
                default: return "node " + NodeType;
            }
        }
        public override string ReadElementContentAsString()
        {
            if (NodeType != XmlNodeType.Element || IsEmptyElement) return base.ReadElementContentAsString();
            string name = LocalName;
            string ns = NamespaceURI;
            Read();
            string text = TextHere();
            if (NodeType != XmlNodeType.EndElement) throw Fault("End element '" + name + "' from namespace '" + ns + "' expected. Found " + Shown() + ".");
            Read();
            return text;
        }
        public virtual bool IsStartElement(XmlDictionaryString localName, XmlDictionaryString namespaceUri)
        {
            return IsStartElement(localName.Value, namespaceUri.Value);
        }
        public virtual void ReadStartElement(XmlDictionaryString localName, XmlDictionaryString namespaceUri)
        {
            MoveToStartElement(localName.Value, namespaceUri.Value);
            Read();
        }
        /// <summary>Into an element that has content.</summary>
        public virtual void ReadFullStartElement()
        {
            MoveToStartElement();
            if (IsEmptyElement) throw Fault("The element '" + LocalName + "' with namespace '" + NamespaceURI + "' is empty.");
            Read();
        }
        public virtual string GetAttribute(XmlDictionaryString localName, XmlDictionaryString namespaceUri)
        {
            return GetAttribute(localName.Value, namespaceUri.Value);
        }
        public virtual Guid ReadElementContentAsGuid()
        {
            return Parsed(ReadElementContentAsString(), text => XmlConvert.ToGuid(text.Trim()), "Guid");
        }
        public virtual Guid ReadContentAsGuid()
        {
            return Parsed(ReadContentAsString(), text => XmlConvert.ToGuid(text.Trim()), "Guid");
        }
        public virtual TimeSpan ReadElementContentAsTimeSpan()
        {
            return Parsed(ReadElementContentAsString(), XmlConvert.ToTimeSpan, "TimeSpan");
        }
        public virtual TimeSpan ReadContentAsTimeSpan()
        {
            return Parsed(ReadContentAsString(), XmlConvert.ToTimeSpan, "TimeSpan");
        }
        public virtual byte[] ReadElementContentAsBase64()
        {
            return Parsed(ReadElementContentAsString(), Convert.FromBase64String, "Byte[]");
        }
        public virtual byte[] ReadContentAsBase64()
        {
            return Parsed(ReadContentAsString(), Convert.FromBase64String, "Byte[]");
        }
        /// <summary>Text as a value; what it is not is an XmlException, as readers say it.</summary>
        internal static T Parsed<T>(string text, Func<string, T> parse, string typeName)
        {
            try
            {
                return parse(text);
            }
            catch (FormatException e)
            {
                throw new XmlException("The value '" + text + "' cannot be parsed as the type '" + typeName + "'.", e);
            }
            catch (OverflowException e)
            {
                throw new XmlException("The value '" + text + "' cannot be parsed as the type '" + typeName + "'.", e);
            }
        }
    }
}
