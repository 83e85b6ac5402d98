namespace System.Xml
{
    /// <summary>Which white space an XmlTextReader tells.</summary>
    public enum WhitespaceHandling
    {
        All = 0,
        Significant = 1,
        None = 2,
    }
}
