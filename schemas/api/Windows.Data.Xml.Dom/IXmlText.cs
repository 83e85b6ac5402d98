namespace Windows.Data.Xml.Dom
{
    /// <summary>Text between elements.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.ixmltext"/>
    public interface IXmlText : IXmlCharacterData, IXmlNode, IXmlNodeSelector, IXmlNodeSerializer
    {
        IXmlText SplitText(uint offset);
    }
}
