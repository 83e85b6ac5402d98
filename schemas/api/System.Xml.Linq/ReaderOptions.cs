namespace System.Xml.Linq
{
    /// <summary>What a reader of nodes leaves out.</summary>
    [System.Flags]
    public enum ReaderOptions
    {
        None = 0,
        OmitDuplicateNamespaces = 1,
    }
}
