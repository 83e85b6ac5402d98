namespace System.Xml
{
    /// <summary>Which namespaces are listed.</summary>
    public enum XmlNamespaceScope
    {
        All,
        ExcludeXml,
        Local,
    }
}
