namespace Windows.Data.Xml.Dom
{
    /// <summary>What the implementation of documents can do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmldomimplementation"/>
    public sealed class XmlDomImplementation
    {
        private extern XmlDomImplementation();
        public extern bool HasFeature(string feature, object version);
    }
}
