namespace Windows.Data.Xml.Dom
{
    /// <summary>Finds nodes by XPath.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.ixmlnodeselector"/>
    public interface IXmlNodeSelector
    {
        /// <summary>All nodes that fit.</summary>
        XmlNodeList SelectNodes(string xpath);
        XmlNodeList SelectNodesNS(string xpath, object namespaces);
        /// <summary>The first node that fits, or null.</summary>
        IXmlNode SelectSingleNode(string xpath);
        IXmlNode SelectSingleNodeNS(string xpath, object namespaces);
    }
}
