using System.IO;
using System.Text;

namespace System.Xml
{
    /// <summary>Writes XML text; a declaration only where somebody asks for one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.xml.xmltextwriter"/>
    public class XmlTextWriter : XmlWriter
    {
        private readonly TextWriter output;
        private readonly Encoding encoding;
        private readonly XmlWriterSettings ways = new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Auto, NewLineHandling = NewLineHandling.None, CloseOutput = true, CheckCharacters = false, BreaksFullElements = true };
        private TextXmlWriter inner;
        private Formatting formatting;
        private int indentation = 2;
        private char indentChar = ' ';

        public XmlTextWriter(TextWriter w)
        {
            if (w == null) throw new ArgumentNullException("w");
            output = w;
            encoding = w.Encoding;
        }
        public XmlTextWriter(Stream w, Encoding encoding)
        {
            output = encoding == null ? new StreamWriter(w) : new StreamWriter(w, encoding);
            this.encoding = encoding;
        }
        public XmlTextWriter(string filename, Encoding encoding) : this(XmlFiles.Create(filename), encoding)
        {
        }
        public Stream BaseStream
        {
            get
            {
                StreamWriter stream = output as StreamWriter;
                return stream == null ? null : stream.BaseStream;
            }
        }
        public Formatting Formatting
        {
            get { return formatting; }
            set
            {
                formatting = value;
                Use();
            }
        }
        public int Indentation
        {
            get { return indentation; }
            set
            {
                if (value < 0) throw new ArgumentException("Indentation value must be greater than 0.");
                indentation = value;
                Use();
            }
        }
        public char IndentChar
        {
            get { return indentChar; }
            set
            {
                indentChar = value;
                Use();
            }
        }
        public char QuoteChar
        {
            get { return ways.QuoteChar; }
            set
            {
                if (value != '"' && value != '\'') throw new ArgumentException("Invalid XML attribute quote character. Valid attribute quote characters are ' and \".");
                ways.QuoteChar = value;
                Use();
            }
        }
        private void Use()
        {
            ways.Indent = formatting == Formatting.Indented;
            ways.IndentChars = new string(indentChar, indentation);
            if (inner != null) inner.Use(ways);
        }
        private TextXmlWriter Inner
        {
            get
            {
                if (inner == null) inner = new TextXmlWriter(output, ways, encoding);
                return inner;
            }
        }
        public override WriteState WriteState
        {
            get { return Inner.WriteState; }
        }
        public override void Flush()
        {
            Inner.Flush();
        }
        public override void Close()
        {
            Inner.Close();
        }
        public override string LookupPrefix(string ns)
        {
            return Inner.LookupPrefix(ns);
        }
        public override void WriteStartDocument()
        {
            Inner.WriteStartDocument();
        }
        public override void WriteStartDocument(bool standalone)
        {
            Inner.WriteStartDocument(standalone);
        }
        public override void WriteEndDocument()
        {
            Inner.WriteEndDocument();
        }
        public override void WriteDocType(string name, string pubid, string sysid, string subset)
        {
            Inner.WriteDocType(name, pubid, sysid, subset);
        }
        public override void WriteStartElement(string prefix, string localName, string ns)
        {
            Inner.WriteStartElement(prefix, localName, ns);
        }
        public override void WriteEndElement()
        {
            Inner.WriteEndElement();
        }
        public override void WriteFullEndElement()
        {
            Inner.WriteFullEndElement();
        }
        public override void WriteStartAttribute(string prefix, string localName, string ns)
        {
            Inner.WriteStartAttribute(prefix, localName, ns);
        }
        public override void WriteEndAttribute()
        {
            Inner.WriteEndAttribute();
        }
        public override void WriteString(string text)
        {
            Inner.WriteString(text);
        }
        public override void WriteCData(string text)
        {
            Inner.WriteCData(text);
        }
        public override void WriteComment(string text)
        {
            Inner.WriteComment(text);
        }
        public override void WriteProcessingInstruction(string name, string text)
        {
            Inner.WriteProcessingInstruction(name, text);
        }
        public override void WriteWhitespace(string ws)
        {
            Inner.WriteWhitespace(ws);
        }
        public override void WriteRaw(string data)
        {
            Inner.WriteRaw(data);
        }
    }
}
