namespace System.Xml
{
    /// <summary>A node with neighbours.</summary>
    public abstract class XmlLinkedNode : XmlNode
    {
        internal XmlLinkedNode(XmlDocument document) : base(document)
        {
        }
    }
}
