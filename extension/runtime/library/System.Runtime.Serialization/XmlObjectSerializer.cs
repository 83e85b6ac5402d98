using System.IO;

namespace System.Runtime.Serialization
{
    /// <summary>Writes objects to streams and reads them back.</summary>
    public abstract class XmlObjectSerializer
    {
        protected XmlObjectSerializer()
        {
        }
        public abstract void WriteObject(Stream stream, object graph);
        public abstract object ReadObject(Stream stream);
    }
}
