namespace System.Xml
{
    /// <summary>Lets data contracts be written to any writer; prefixes that it makes up are `d2p1`: the first one at depth 2.</summary>
    internal sealed class XmlWrappingWriter : XmlDictionaryWriter
    {
        private readonly XmlWriter inner;
        private int depth;
        private int prefixes;

        internal XmlWrappingWriter(XmlWriter inner)
        {
            this.inner = inner;
        }
        public override XmlWriterSettings Settings
        {
            get { return inner.Settings; }
        }
        public override WriteState WriteState
        {
            get { return inner.WriteState; }
        }
        public override void Flush()
        {
            inner.Flush();
        }
        public override void Close()
        {
            inner.Close();
        }
        public override string LookupPrefix(string ns)
        {
            return inner.LookupPrefix(ns);
        }
        internal override string MakePrefix()
        {
            return "d" + depth + "p" + prefixes++;
        }
        public override void WriteStartDocument()
        {
            inner.WriteStartDocument();
        }
        public override void WriteStartDocument(bool standalone)
        {
            inner.WriteStartDocument(standalone);
        }
        public override void WriteEndDocument()
        {
            inner.WriteEndDocument();
        }
        public override void WriteDocType(string name, string pubid, string sysid, string subset)
        {
            inner.WriteDocType(name, pubid, sysid, subset);
        }
        public override void WriteStartElement(string prefix, string localName, string ns)
        {
            inner.WriteStartElement(prefix, localName, ns);
            depth++;
            prefixes = 1;
        }
        public override void WriteEndElement()
        {
            inner.WriteEndElement();
            depth--;
        }
        public override void WriteFullEndElement()
        {
            inner.WriteFullEndElement();
            depth--;
        }
        public override void WriteStartAttribute(string prefix, string localName, string ns)
        {
            inner.WriteStartAttribute(prefix, localName, ns);
        }
        public override void WriteEndAttribute()
        {
            inner.WriteEndAttribute();
        }
        public override void WriteString(string text)
        {
            inner.WriteString(text);
        }
        public override void WriteCData(string text)
        {
            inner.WriteCData(text);
        }
        public override void WriteComment(string text)
        {
            inner.WriteComment(text);
        }
        public override void WriteProcessingInstruction(string name, string text)
        {
            inner.WriteProcessingInstruction(name, text);
        }
        public override void WriteWhitespace(string ws)
        {
            inner.WriteWhitespace(ws);
        }
        public override void WriteRaw(string data)
        {
            inner.WriteRaw(data);
        }
    }
}
