namespace System.Xml.Schema
{
    /// <summary>A schema. Nothing is validated in the simulation; IXmlSerializable.GetSchema, which returns one, has to return null anyway.</summary>
    public class XmlSchema
    {
    }
}
