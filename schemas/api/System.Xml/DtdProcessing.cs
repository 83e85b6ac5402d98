namespace System.Xml
{
    /// <summary>What happens at a document type.</summary>
    public enum DtdProcessing
    {
        Prohibit,
        Ignore,
        Parse,
    }
}
