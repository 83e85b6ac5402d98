namespace System.Xml
{
    /// <summary>Where a writer is.</summary>
    public enum WriteState
    {
        Start,
        Prolog,
        Element,
        Attribute,
        Content,
        Closed,
        Error,
    }
}
