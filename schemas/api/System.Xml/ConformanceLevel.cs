namespace System.Xml
{
    /// <summary>Whether a document or a piece of one is read or written.</summary>
    public enum ConformanceLevel
    {
        Auto,
        Fragment,
        Document,
    }
}
