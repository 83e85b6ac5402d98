using System.Xml.Schema;

namespace System.Xml.Serialization
{
    /// <summary>Writes and reads its own XML.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.xml.serialization.ixmlserializable"/>
    public interface IXmlSerializable
    {
        /// <summary>Reserved: returns null.</summary>
        XmlSchema GetSchema();
        /// <summary>The reader is at the element of the object.</summary>
        void ReadXml(XmlReader reader);
        /// <summary>Attributes and content; the element is written by the serializer.</summary>
        void WriteXml(XmlWriter writer);
    }
}
