namespace Windows.Data.Xml.Dom
{
    /// <summary>A node that holds text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.ixmlcharacterdata"/>
    public interface IXmlCharacterData : IXmlNode, IXmlNodeSelector, IXmlNodeSerializer
    {
        string Data { get; set; }
        uint Length { get; }
        void AppendData(string data);
        void DeleteData(uint offset, uint count);
        void InsertData(uint offset, string data);
        void ReplaceData(uint offset, uint count, string data);
        string SubstringData(uint offset, uint count);
    }
}
