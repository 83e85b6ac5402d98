namespace System.Xml.Linq
{
    /// <summary>What happened to a node.</summary>
    public enum XObjectChange
    {
        Add,
        Remove,
        Name,
        Value,
    }
}
