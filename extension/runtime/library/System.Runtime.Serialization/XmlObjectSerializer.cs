using System.IO;
using System.Text;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Writes objects to streams and as XML, and reads them back.</summary>
    public abstract class XmlObjectSerializer
    {
        protected XmlObjectSerializer()
        {
        }
        public abstract void WriteStartObject(XmlDictionaryWriter writer, object graph);
        public abstract void WriteObjectContent(XmlDictionaryWriter writer, object graph);
        public abstract void WriteEndObject(XmlDictionaryWriter writer);
        public abstract object ReadObject(XmlDictionaryReader reader, bool verifyObjectName);
        public abstract bool IsStartObject(XmlDictionaryReader reader);

        public virtual void WriteObject(Stream stream, object graph)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            XmlDictionaryWriter writer = XmlDictionaryWriter.CreateTextWriter(stream, new UTF8Encoding(false), false);
            WriteObject(writer, graph);
            writer.Flush();
        }
        public virtual void WriteObject(XmlWriter writer, object graph)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            WriteObject(XmlDictionaryWriter.CreateDictionaryWriter(writer), graph);
        }
        public virtual void WriteObject(XmlDictionaryWriter writer, object graph)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            WriteStartObject(writer, graph);
            WriteObjectContent(writer, graph);
            WriteEndObject(writer);
        }
        public virtual void WriteStartObject(XmlWriter writer, object graph)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            WriteStartObject(XmlDictionaryWriter.CreateDictionaryWriter(writer), graph);
        }
        public virtual void WriteObjectContent(XmlWriter writer, object graph)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            WriteObjectContent(XmlDictionaryWriter.CreateDictionaryWriter(writer), graph);
        }
        public virtual void WriteEndObject(XmlWriter writer)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            WriteEndObject(XmlDictionaryWriter.CreateDictionaryWriter(writer));
        }
        public virtual object ReadObject(Stream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            return ReadObject(XmlDictionaryReader.CreateTextReader(stream, XmlDictionaryReaderQuotas.Max));
        }
        public virtual object ReadObject(XmlReader reader)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            return ReadObject(XmlDictionaryReader.CreateDictionaryReader(reader));
        }
        public virtual object ReadObject(XmlDictionaryReader reader)
        {
            return ReadObject(reader, true);
        }
        public virtual object ReadObject(XmlReader reader, bool verifyObjectName)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            return ReadObject(XmlDictionaryReader.CreateDictionaryReader(reader), verifyObjectName);
        }
        public virtual bool IsStartObject(XmlReader reader)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            return IsStartObject(XmlDictionaryReader.CreateDictionaryReader(reader));
        }
    }
}
