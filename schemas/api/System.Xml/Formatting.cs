namespace System.Xml
{
    /// <summary>Whether an XmlTextWriter puts each element on a line of its own.</summary>
    public enum Formatting
    {
        None = 0,
        Indented = 1,
    }
}
