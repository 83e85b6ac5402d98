namespace System.Xml
{
    /// <summary>Whether white space counts.</summary>
    public enum XmlSpace
    {
        None,
        Default,
        Preserve,
    }
}
