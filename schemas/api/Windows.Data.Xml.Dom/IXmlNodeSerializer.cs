namespace Windows.Data.Xml.Dom
{
    /// <summary>Turns a node into text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.ixmlnodeserializer"/>
    public interface IXmlNodeSerializer
    {
        /// <summary>The text of the node and everything in it.</summary>
        string InnerText { get; set; }
        /// <summary>The node with everything in it, as XML.</summary>
        string GetXml();
    }
}
