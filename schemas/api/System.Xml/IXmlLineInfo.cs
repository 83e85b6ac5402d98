namespace System.Xml
{
    /// <summary>Something that knows where it stands in a text.</summary>
    public interface IXmlLineInfo
    {
        bool HasLineInfo();
        int LineNumber { get; }
        int LinePosition { get; }
    }
}
