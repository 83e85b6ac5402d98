namespace System.Xml.Linq
{
    /// <summary>How XML is laid out.</summary>
    [System.Flags]
    public enum SaveOptions
    {
        None = 0,
        DisableFormatting = 1,
        OmitDuplicateNamespaces = 2,
    }
}
