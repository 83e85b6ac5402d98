namespace System.Xml
{
    /// <summary>Whether needless namespace declarations are left out.</summary>
    [System.Flags]
    public enum NamespaceHandling
    {
        Default = 0,
        OmitDuplicates = 1,
    }
}
