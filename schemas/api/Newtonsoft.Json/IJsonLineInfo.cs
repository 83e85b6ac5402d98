namespace Newtonsoft.Json
{
    /// <summary>Something that knows where it stands in a text.</summary>
    public interface IJsonLineInfo
    {
        bool HasLineInfo();
        int LineNumber { get; }
        int LinePosition { get; }
    }
}
